/** Irregular past forms that taggers take for nouns, adjectives or names, each with its verb. */
function formsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(/\s+/).map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''] as const))
}

/** Those that are nothing but past forms. */
export const PAST_FORMS: ReadonlyMap<string, string> = formsOf(
  `arose:arise awoke:awake became:become began:begin blew:blow bore:bear bought:buy broke:break brought:bring built:build came:come
  caught:catch chose:choose clung:cling crept:creep dealt:deal drew:draw drank:drink drove:drive ate:eat fed:feed fell:fall fled:flee
  flew:fly flung:fling forbade:forbid forgot:forget fought:fight froze:freeze gave:give grew:grow heard:hear held:hold hid:hide
  kept:keep knelt:kneel knew:know laid:lay leapt:leap led:lead lent:lend lost:lose made:make meant:mean met:meet overran:overrun
  oversaw:oversee overthrew:overthrow overtook:overtake overcame:overcome outdid:outdo outgrew:outgrow outran:outrun underwent:undergo
  rebuilt:rebuild resold:resell repaid:repay retook:retake misled:mislead mistook:mistake befell:befall foresaw:foresee upheld:uphold withheld:withhold paid:pay quit:quit ran:run rang:ring rode:ride rose:rise sank:sink sang:sing
  sat:sit sent:send shook:shake shrank:shrink slept:sleep slid:slide slew:slay sold:sell sought:seek spent:spend
  spoke:speak sprang:spring stole:steal stood:stand stuck:stick stung:sting swam:swim swept:sweep swore:swear swung:swing
  taught:teach threw:throw told:tell took:take tore:tear undertook:undertake understood:understand
  went:go withdrew:withdraw withstood:withstand won:win wore:wear wrote:write said:say`,
)

/** Those that are nouns too: verbs by what stands around them. */
export const AMBIGUOUS_FORMS: ReadonlyMap<string, string> = formsOf(
  'hit:hit shot:shoot cut:cut beat:beat hurt:hurt strike:strike struck:strike',
)
