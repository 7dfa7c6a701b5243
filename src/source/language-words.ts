/**
 * The commonest function words of languages in Latin script, by BCP 47 tag: they make up a third to a half of any prose.
 * Words that several languages share weigh less, since each of them counts them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on are as with his they at be this from have or by had not but what were when we there an which their if will about out them then she her would has been he its who after said more also than into over could other only no two',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wurden ihre seine unter',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ont aux été son mais comme ou si leur y dont elle deux cette ses entre sans après fait être avait était nous selon aussi ces d'un d'une c'est qu'il l'on",
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ha fue ser son tras según está han',
  it: "di e il la che in a per è un del non una con i le si da sono al dei nel alla come più gli ha della lo anche ma delle o su se dal nella ai questo essere stato hanno ed sul tra degli dalla ci suo dopo due era cui all' dell' nell'",
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são após',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door uit nog naar heeft hij ze over tot worden werd deze meer was ze wordt hebben kan geen of dit haar hun zich tegen onder wel zou na al veel',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara',
  da: 'og i at det er en på til af for med som den de har ikke der et han men var jeg sig fra vi så kan når om også efter eller nu sin hvor ved mod skal ville kommer ud får være havde alle andre meget end her da siden over kun blev blevet',
  no: 'og i at det er en på til av for med som den de har ikke der et han men var jeg seg fra vi så kan når om også etter eller nå sin hvor ved mot skal ville kommer ut får være hadde alle andre mye enn her da siden over bare ble blitt',
  fi: 'ja on ei se että oli mutta hän ovat kun myös jos vain kuin mukaan joka sen tai niin jo ole voi hänen nyt vielä sekä olla joka sitä ollut mitä kuitenkin noin eli siitä jälkeen kanssa ennen olisi minä tämä',
  pl: 'w i na z do się nie to że jest o jak za od po przez dla są który a ale już tym oraz tego być także jego został może tylko było przed co ma która które ze jej będzie które został roku jednak lub ich czy',
  cs: 'a v se na je že to s z o do i ve pro za by si k od po jako jsou ale které který podle jeho byl když nebo již už než aby také co má jsem bylo však tak při jen byla jejich této před která být roku jsme',
  sk: 'a v sa na je že to s z o do aj vo pre za by si k od po ako sú ale ktoré ktorý podľa jeho bol keď alebo už než aby tiež čo má som bolo však tak pri len bola ich tejto pred ktorá byť roku sme',
  hu: 'a az és hogy nem is egy meg van volt de ez csak már el mint azt még szerint ki kell vagy ha után lesz most úgy majd ezt lehet akkor így mert aki amely pedig között minden sem nagyon',
  ro: 'de și în a la cu pe că din nu o se pentru care au este un mai fost sa după prin ca să sunt s-a dar al sau lui fi ale îi între acest această când lor va cel despre avea făcut are era',
  tr: 've bir bu da de için ile olarak olan çok daha gibi en kadar sonra ne var olduğu ise ama değil her göre o ya ki mi diye olduğunu yeni bunu ancak kendi tarafından üzerinde arasında iki oldu etti dedi',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke juga oleh telah ada adalah sebagai tersebut atau karena kata bisa mereka sudah saat orang para dia lebih kepada menjadi seperti tahun setelah dapat bahwa',
  vi: 'và của là các có cho được trong một những với không này đã người khi để đến ở về cũng từ tại theo ra như trên nhiều sau vào sẽ năm bị phải hơn ông đó nhưng',
  sw: 'ya wa na kwa ni katika za la kuwa hiyo huo cha hii yake baada pia watu wake alisema kama nchi hivyo hata lakini zaidi kutoka ambao wakati bado sana huku mwaka',
  hr: 'i u je na se da za su od o s ne a iz to koji što bi kao do će nije ali po samo kako koja koje te nakon ili više još prema bio je bila sve oko između kada zbog',
  lt: 'ir yra kad į su iš tai kaip bet o buvo dėl už ne apie po jau tik nuo ar taip pat jo bus prie dar jos kurie kuris pagal iki metų',
  et: 'ja on ei et see ka kui oli aga mis ta oma nii või pärast kuid kes veel ning seda juba siis vaid üle eest oleks välja olla enne kuni',
  ca: "de la i el en a que els les un per amb una del no és al va es més com han ha però aquest són aquesta seva seu també d'un dels entre sobre qui fins ser ja",
}

/** Words of languages that share the Cyrillic or Arabic letters. */
export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по это как из к у для он от за но его так же а о был она то все бы они до был после при или также было были этом только еще уже был во был года',
  uk: 'і в не на що з у до та це як за від він про для але його є були також який року після що було або та ще зі тому під час яка які вже бути під її',
  bg: 'на и да в се е от за че не с по са до си като това ще но при след който или беше са били които която каза във през няма вече',
  sr: 'и у је на се да за су од о са не а из то који што би као до ће није али по само како која које након или више још према био била',
}

export const ARABIC_WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على إلى أن التي عن الذي مع هذا هذه كان بعد ما لا قال إن أو كما بين قبل ذلك وقد وفي خلال كانت منذ بن',
  fa: 'در به از که این با را برای است آن یک بود خود تا شد کرد ایران های شده نیز وی اما هم گفت می بر',
  ur: 'کے میں کی ہے اور سے کا کو نے پر کہ ہیں ہے اس یہ بھی نہیں تھا ایک کر گیا ہو ان کہا تھی لیے',
}

/** Scripts that one language writes, or one by far. */
export const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
]
