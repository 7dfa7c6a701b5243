/** Short forms of given names that news uses beside the whole ones, folded; each of one gender only. A row: the whole name, its short forms. */
const ROWS = `
  abraham abe|albert al bert|alexander alex alec|alfred alf fred alfie|andrew andy drew|anthony tony|arthur art|barnaby barney
  benjamin ben benny|bernard bernie|bradley brad|charles charlie chuck|christopher chris|clifford cliff|daniel dan danny
  david dave|deborah deb debbie|dominic dom|donald don donnie|douglas doug|edward ed eddie ted|edmund ed|elizabeth liz beth lizzie betty
  eugene gene|frederick fred freddie|gabriel gabe|geoffrey geoff|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank
  isaac ike|jacob jake|james jim jimmy jamie|jeffrey jeff|jessica jess|jonathan jon|joseph joe joey|joshua josh
  katherine kate kathy katie|catherine kate cathy katie|kathleen kathy|kenneth ken kenny|lawrence larry|leonard len lenny|leslie les
  margaret maggie meg peggy|matthew matt|michael mike mick mickey|nathan nate|nathaniel nate|nicholas nick nicky|oliver ollie
  patricia trish pattie|peter pete|philip phil|raymond ray|rebecca becky|richard rick dick rich ricky|robert rob bob bobby robbie
  rodney rod|ronald ron ronnie|russell russ|samuel sam sammy|sarah sally|stephen steve|steven steve|stuart stu|susan sue susie|terence terry
  theodore ted theo|theresa terry tess|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter walt wally
  william bill billy will liam|zachary zach zack
  francisco paco pancho|jose pepe|manuel manolo|ignacio nacho|alejandro alex|guadalupe lupe|aleksandr sasha|vladimir volodya
  johannes hans|friedrich fritz|giuseppe beppe|antonio tonio
`

const WHOLES: ReadonlyMap<string, readonly string[]> = (() => {
  const wholes = new Map<string, string[]>()
  for (const row of ROWS.trim().split(/[\n|]/u)) {
    const [whole = '', ...shorts] = row.trim().split(' ')
    for (const short of shorts) wholes.set(short, [...(wholes.get(short) ?? []), whole])
  }
  return wholes
})()

/** The whole names that a given name may be short for [Bob: Robert]; both folded. */
export function wholeGivenNames(folded: string): readonly string[] {
  return WHOLES.get(folded) ?? []
}
