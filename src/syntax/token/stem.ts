/** An ending of stems of several syllables: whether their base has a silent [e], and the endings of those that differ. */
interface EndingRule {
  readonly hasE: boolean
  readonly except: readonly string[]
}

/** `ending + or - exceptions`: [creat|e] against [format], [edit] against [invit|e]. */
const ENDING_RULES = `
at + format combat reformat chitchat
it - unit invit excit recit ignit despit rewrit expedit extradit incit
et - complet delet compet deplet
ot + pivot ballot pilot allot robot plot
ut + input output debut rebut
ad +
id + rapid solid valid humid vivid morbid candid splendid outbid
ud +
od +
ed - ced imped supersed stamped
ir +
ur + occur incur concur recur murmur spur
or - explor ignor restor ador implor deplor
ar + similar particular regular popular familiar collar pillar
er - interfer adher persever coher sever rever
yr +
in + begin margin origin bulletin cabin within
en - interven conven contraven reconven
an -
on - phon postpon condon clon
un - fine-tun immun commun
um + album vacuum
om - welcom becom overcom
am - inflam
im -
em -
yp +
ap - escap reshap landscap
op - elop
ip -
up -
ak +
ik +
ok +
uk +
al - exhal inhal
il - compil reconcil exil
ol - consol
ul - schedul ridicul overrul
el -
ib + inhib
ob +
ub +
ab +
ag + zigzag
ig +
og - arrog
ug +
eg +
`

/** Whatever their length: stems whose base has an [e] against the rules, and those that have none. */
const WITH_E = 'wast tast past hast breath bath cloth sooth loath seeth ach cach creat recreat procreat ey'.split(' ')
const WITHOUT_E = new Set(
  (
    'focus refocus bias canvas gas bus plus box quiz whiz chorus bang hang overhang boomerang clang gang twang wax program diagram exam blog vlog log catalog dialog backlog ' +
    'rev chat bar war kidnap worship gossip develop envelop gallop'
  ).split(' '),
)

function endingRules(): ReadonlyMap<string, EndingRule> {
  const rules = ENDING_RULES.trim().split('\n')
  return new Map(
    rules.map((rule) => {
      const [ending = '', sign, ...except] = rule.split(' ')
      return [ending, { hasE: sign === '+', except }]
    }),
  )
}

const RULES = endingRules()

/** The base of a stem left by [-ed], [-ing], [-er] or [-est]: [stopp] stop, [declar] declare, [appear] appear. */
export function baseOfStem(stem: string): string {
  const undoubled = withoutDoubling(stem)
  if (undoubled !== stem) return undoubled
  return needsE(stem) ? `${stem}e` : stem
}

const DOUBLED = /(?:bb|dd|gg|kk|mm|nn|pp|rr|tt|vv)$/
const KEEPS_DOUBLE = new Set('add odd err butt boycott egg inn purr ebb whirr'.split(' '))
const KEEPS_LL =
  /(?:install|enroll|recall|befall|fulfill|instill|distill|refill|appall|^(?:str|tr|scr|p|r)oll|enroll|unroll)$/
const HARD_C = /^(?:panick|mimick|picnick|traffick|frolick)$/

/** [stopp] stop, [travell] travel, [panick] panic; [add], [install] stay. */
function withoutDoubling(stem: string): string {
  if (DOUBLED.test(stem)) return KEEPS_DOUBLE.has(stem) ? stem : stem.slice(0, -1)
  if (HARD_C.test(stem)) return stem.slice(0, -1)
  const isDoubledL = stem.endsWith('ll') && syllables(stem) > 1 && !KEEPS_LL.test(stem)
  return isDoubledL ? stem.slice(0, -1) : stem
}

/** [qu] and [gu] before a vowel are consonants: [quot], [guid]. */
function syllables(stem: string): number {
  return vowelShape(stem).match(/V+/g)?.length ?? 0
}

/** Each letter as `V` or `C`. */
function vowelShape(stem: string): string {
  return stem
    .replace(/[qg]u(?=[aeio])/g, 'CC')
    .replace(/^y/, 'C')
    .replace(/[aeiouy]/g, 'V')
    .replace(/[^V]/g, 'C')
}

/** [accus|e], [hous|e]; [focus] has none. */
const USES = /(?:acc|exc|am|ref|ab|conf|inf|diff|perf|eff|m|o|a)us$/

function needsE(stem: string): boolean {
  if (WITH_E.includes(stem)) return true
  if (WITHOUT_E.has(stem) || stem.length < 2) return false
  const shape = vowelShape(stem)
  if (shape.endsWith('V')) return /u$/.test(stem)
  if (/us$/.test(stem)) return USES.test(stem) || syllables(stem) === 1
  if (/(?:[^s]s|[cv]|[^tz]z|dg|rg|lg|[bcdfgkptz]l)$/.test(stem)) return true
  if (/ng$/.test(stem)) return /(?:^rang|chang|arrang|eng|plung|lung|cring|hing)$/.test(stem)
  return needsEAfterVowel(stem, shape)
}

/** A single vowel and a consonant: always in one syllable, [mak|e], since [stop] doubles; by ending in several. */
function needsEAfterVowel(stem: string, shape: string): boolean {
  if (/[wxy]$/.test(stem)) return false
  if (!/(?:^|C)VC$/.test(shape)) return /(?:i|u|cre)at$/.test(stem) && shape.endsWith('VVC') && !/[qg]uat$/.test(stem)
  if (syllables(stem) === 1) return true
  const rule = RULES.get(stem.slice(-2))
  if (!rule) return false
  return rule.except.some((ending) => stem.endsWith(ending)) ? !rule.hasE : rule.hasE
}
