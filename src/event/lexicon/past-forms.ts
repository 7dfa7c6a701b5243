/** Irregular past forms that taggers take for nouns, adjectives or names, each with its verb. */
function formsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(/\s+/).map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''] as const))
}

/** Those that are nothing but past forms. */
export const PAST_FORMS: ReadonlyMap<string, string> = formsOf(
  `bore:bear bought:buy brought:bring built:build   caught:catch clung:cling crept:creep dealt:deal fed:feed fell:fall fled:flee
  flung:fling forgot:forget fought:fight heard:hear held:hold   kept:keep knelt:kneel laid:lay leapt:leap led:lead lent:lend lost:lose made:make meant:mean met:meet     rebuilt:rebuild resold:resell repaid:repay misled:mislead upheld:uphold withheld:withhold paid:pay quit:quit ran:run rose:rise sank:sink   sat:sit sent:send slept:sleep slid:slide sold:sell sought:seek spent:spend
  spoke:speak stole:steal stood:stand stuck:stick stung:sting swept:sweep swung:swing
  taught:teach told:tell understood:understand
  withstood:withstand won:win said:say`,
)

/** Those that are nouns too: verbs by what stands around them. */
export const AMBIGUOUS_FORMS: ReadonlyMap<string, string> = formsOf(
  'burnt:burn hit:hit shot:shoot cut:cut beat:beat beaten:beat hurt:hurt strike:strike struck:strike hits:hit rocks:rock jolts:jolt rattles:rattle batters:batter kills:kill',
)
