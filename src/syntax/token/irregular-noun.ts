import { formTable } from './irregular-verb.ts'

const IRREGULAR = `
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dice
penny pence
analysis analyses
axis axes
basis bases
crisis crises
diagnosis diagnoses
emphasis emphases
hypothesis hypotheses
oasis oases
parenthesis parentheses
synthesis syntheses
thesis theses
synopsis synopses
neurosis neuroses
prognosis prognoses
metamorphosis metamorphoses
criterion criteria
phenomenon phenomena
bacterium bacteria
stratum strata
memorandum memoranda
referendum referenda
curriculum curricula
stadium stadia
millennium millennia
symposium symposia
alumnus alumni
cactus cacti
fungus fungi
nucleus nuclei
radius radii
stimulus stimuli
syllabus syllabi
focus foci
locus loci
alga algae
antenna antennae
larva larvae
formula formulae
vertebra vertebrae
index indices
matrix matrices
vertex vertices
appendix appendices
tableau tableaux
bureau bureaux
plateau plateaux
calf calves
elf elves
half halves
hoof hooves
knife knives
leaf leaves
life lives
loaf loaves
scarf scarves
self selves
sheaf sheaves
shelf shelves
thief thieves
wharf wharves
wife wives
wolf wolves
dwarf dwarves
hero heroes
echo echoes
veto vetoes
potato potatoes
tomato tomatoes
cargo cargoes
volcano volcanoes
mosquito mosquitoes
torpedo torpedoes
tornado tornadoes
embargo embargoes
buffalo buffaloes
domino dominoes
mango mangoes
motto mottoes
negro negroes
gas gases gasses
bus buses busses
lens lenses
bias biases
canvas canvases
atlas atlases
alias aliases
iris irises
plus pluses
quiz quizzes
passer-by passers-by
movie movies
cookie cookies
calorie calories
zombie zombies
rookie rookies
tie ties
pie pies
lie lies
hoodie hoodies
selfie selfies
smoothie smoothies
brownie brownies
genie genies
prairie prairies
eerie eeries
budgie budgies
auntie aunties
foodie foodies
indie indies
junkie junkies
hippie hippies
townie townies
veggie veggies
doggie doggies
birdie birdies
goalie goalies
sortie sorties
reverie reveries
menagerie menageries
lingerie lingeries
bourgeoisie bourgeoisies
magpie magpies
necktie neckties
walkie-talkie walkie-talkies
axe axes
ache aches
headache headaches
toothache toothaches
cache caches
avalanche avalanches
niche niches
cliche cliches
psyche psyches
moustache moustaches
mustache mustaches
creche creches
brioche brioches
clothe cloths
cloth cloths
`

/** Plural in form only; the form is the lemma. */
const UNCHANGED =
  'series species news means headquarters politics economics mathematics physics athletics statistics ethics clothes pants ' +
  'scissors media goods sunglasses thanks proceeds premises barracks crossroads gallows innings troops regards mumps measles diabetes rabies remains ' +
  'people police cattle data sheep deer fish aircraft spacecraft offspring scampi swine chaos lens bus gas us thus plus ' +
  'surroundings belongings earnings savings outskirts riches glasses jeans trousers binoculars'

export function irregularNouns(): ReadonlyMap<string, string> {
  const table = new Map(formTable(IRREGULAR))
  for (const form of UNCHANGED.split(' ')) table.set(form, form)
  return table
}
