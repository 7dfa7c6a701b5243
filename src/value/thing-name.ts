/** Things that news counts under several names: which of them it takes changes nothing [64 houses, 46 homes]. */
const ALIKE: Readonly<Record<string, string>> = {
  homes: 'home house houses household households dwelling dwellings residence residences',
  flats: 'flat apartment apartments',
  carriages: 'carriage wagon wagons railcar railcars',
  planes: 'plane airplane airplanes aeroplane aeroplanes',
  trucks: 'truck lorry lorries',
  shops: 'shop store stores',
  factories: 'factory plant plants',
  products: 'product good goods',
  observers: 'observer monitor monitors',
  films: 'film movie movies',
  paintings: 'painting picture pictures',
  dockers: 'docker dockworker dockworkers',
  tariffs: 'tariff duty duties levy levies',
  students: 'student pupil pupils schoolchild schoolchildren',
  soldiers: 'soldier troop troops',
  firefighters: 'firefighter fireman firemen',
  crew: 'crewman crewmen crewmember crewmembers sailor sailors seaman seamen seafarer seafarers mariner mariners',
  attackers:
    'attacker assailant assailants gunman gunmen raider raiders robber robbers thief thieves burglar burglars bandit bandits ' +
    'kidnapper kidnappers abductor abductors hijacker hijackers hostage-taker hostage-takers',
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIKE).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)

/** [crew members] are the crew. */
const CREW_MEMBERS = /\bcrew[ -]members?\b/gu

/** The words of a scope with one name for each thing [damaged houses: damaged homes]. */
export function foldThings(words: string): string {
  return words.replaceAll(CREW_MEMBERS, 'crew').replaceAll(/[a-z]+(?:-[a-z]+)?/gu, (word) => NAMES.get(word) ?? word)
}
