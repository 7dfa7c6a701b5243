/** `base form form …`: forms that the spelling rules do not lead back to the base. */
const IRREGULAR = `
abide abode
agree agreed
arise arose arisen
awake awoke awoken
be am is are was were been being art wert
bear bore borne born
beat beaten
become became
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset besetting
bestride bestrode
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasted
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying
dig dug
do did does done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyed dyeing
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
focus focuses focussed focussing
bias biased
gas gases
fling flung
fly flew flown flies
forbear forbore forborne
forbid forbade forbidden
foresee foresaw foreseen foreseeing
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
free freed freeing
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
guarantee guaranteed guaranteeing
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone
overcome overcame
overdo overdid overdone
override overrode overridden
oversee oversaw overseen overseeing
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
rebuild rebuilt
repay repaid
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen seeing
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shear shorn
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
tread trod trodden
undergo underwent undergone undergoes
understand understood
undertake undertook undertaken
undo undid undone undoes
unwind unwound
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
decree decreed decreeing
disagree disagreed disagreeing
canoe canoed canoeing
hoe hoed
referee refereed refereeing
shoe shod shoeing
singe singed singeing
untie untying
belie belied belying
use used using
`

/** The base of each irregular form. */
export function irregularVerbs(): ReadonlyMap<string, string> {
  return formTable(IRREGULAR)
}

/** Reads lines of a base and its forms. */
export function formTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ')
    for (const form of forms) table.set(form, base)
  }
  return table
}
