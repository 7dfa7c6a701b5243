import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityDeclaration } from '../../src/model/record.ts'
import { isFullPersonalName, readName } from '../../src/value/party/name.ts'
import { createPartyResolver } from '../../src/value/party/resolver.ts'
import { partyReader } from '../../src/value/party.ts'

type Declared = Record<string, readonly [kind: string | null, ...names: string[]]>

function entities(declared: Declared): ReadonlyMap<string, EntityDeclaration> {
  return new Map(Object.entries(declared).map(([id, [kind, ...names]]) => [id, { kind, names }]))
}

function canonicalForms(names: readonly string[], declared: Declared = {}): readonly string[] {
  const resolver = createPartyResolver({ declared: entities(declared), names })
  return names.map((name) => resolver.resolve(name).canonical)
}

describe('readName', () => {
  test.each([
    { text: 'Sir Keir Starmer', key: 'keir starmer', nature: 'person' },
    { text: 'Lt. Gen. Mark Milley', key: 'mark milley', nature: 'person' },
    { text: 'Acting NASA Administrator Sean Duffy', key: 'sean duffy', nature: 'person' },
    { text: 'then-Prime Minister Boris Johnson', key: 'boris johnson', nature: 'person' },
    { text: 'U.S. Secretary of State Antony Blinken', key: 'antony blinken', nature: 'person' },
    { text: 'Speaker of the House Mike Johnson', key: 'mike johnson', nature: 'person' },
    { text: 'Roscosmos head Dmitry Bakanov', key: 'dmitry bakanov', nature: 'person' },
    { text: 'President-elect Ana Brandt', key: 'ana brandt', nature: 'person' },
    { text: 'interim President Ana Brandt', key: 'ana brandt', nature: 'person' },
    { text: 'former Ana Brandt', key: 'ana brandt', nature: 'unknown' },
    { text: 'UN Secretary-General António Guterres', key: 'antonio guterres', nature: 'person' },
    { text: 'European Commission President Ursula von der Leyen', key: 'ursula von der leyen', nature: 'person' },
    { text: 'Islamist leader Ziyad al-Nakhalah', key: 'ziyad al nakhalah', nature: 'person' },
    { text: 'Ana Brandt MP', key: 'ana brandt', nature: 'person' },
    { text: 'Ana Brandt, PhD', key: 'ana brandt', nature: 'person' },
    { text: 'Ana Brandt, 34', key: 'ana brandt', nature: 'person' },
    { text: 'Ana Brandt, the foreign minister', key: 'ana brandt', nature: 'unknown' },
    { text: 'Ana Brandt (Labour)', key: 'ana brandt', nature: 'unknown' },
    { text: 'Ana Brandt, M. D., M. B. A.', key: 'ana brandt', nature: 'person' },
    { text: 'Luis “Lucho” Ortiz', key: 'luis ortiz', nature: 'unknown' },
    { text: 'Luis (Lucho) Ortiz', key: 'luis ortiz', nature: 'unknown' },
    { text: 'Almara goalkeeper Karel Novy', key: 'karel novy', nature: 'unknown' },
    { text: 'eBay Karel Novy', key: 'ebay karel novy', nature: 'unknown' },
    {
      text: 'Comité international de la Croix-Rouge',
      key: 'comite international de la croix rouge',
      nature: 'organization',
    },
    { text: 'Bank of Almara', key: 'bank of almara', nature: 'organization' },
    { text: 'John Smith III', key: 'john smith iii', nature: 'person' },
    { text: 'Governor John Smith III', key: 'john smith iii', nature: 'person' },
    { text: 'Martin Luther King Jr.', key: 'martin luther king jr', nature: 'person' },
    { text: 'Martin King, Jr.', key: 'martin king jr', nature: 'person' },
    { text: 'Martin King Senior', key: 'martin king sr', nature: 'person' },
    { text: 'King Charles III', key: 'charles iii', nature: 'person' },
    { text: 'Pope John Paul II', key: 'john paul ii', nature: 'person' },
    { text: 'J. K. Rowling', key: 'jk rowling', nature: 'unknown' },
    { text: 'Ana’s', key: 'ana', nature: 'unknown' },
    { text: 'The Associated Press', key: 'associated press', nature: 'organization' },
    { text: 'Meta Platforms, Inc.', key: 'meta platforms', nature: 'organization' },
    { text: 'Marks & Co.', key: 'marks', nature: 'organization' },
    { text: 'Microsoft Corporation', key: 'microsoft', nature: 'organization' },
    { text: 'British Broadcasting Corporation', key: 'british broadcasting corporation', nature: 'organization' },
    { text: 'Deutsche Börse AG', key: 'deutsche borse', nature: 'organization' },
    { text: 'General Motors', key: 'general motors', nature: 'organization' },
    { text: 'Justice League', key: 'justice league', nature: 'organization' },
    { text: 'Duke Ellington', key: 'duke ellington', nature: 'unknown' },
    { text: 'Stephen King', key: 'stephen king', nature: 'unknown' },
    { text: 'Prime Minister', key: 'prime minister', nature: 'unknown' },
    { text: 'Secretary of State', key: 'secretary of state', nature: 'organization' },
    { text: 'President of France', key: 'president of france', nature: 'unknown' },
    { text: 'Duffy and Bakanov', key: 'duffy and bakanov', nature: 'unknown' },
    { text: 'Mr.', key: 'mr', nature: 'unknown' },
    { text: '', key: '', nature: 'unknown' },
  ])('`$text` is read as `$key`', ({ text, key, nature }) => {
    expect(readName(text)).toMatchObject({ key, nature })
  })

  test('a key is read again as itself', () => {
    const parts =
      'the The Mr. President president head Prime Minister of State Inc. inc and Jr. III King Charles Ana Brandt-Novy W. J. (WHO) , 34 co Company company-limited then-'.split(
        ' ',
      )
    const name = fc
      .array(
        fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: 'binary', maxLength: 3 })),
        { maxLength: 7 },
      )
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(name, (text) => {
        const { key } = readName(text)
        expect(readName(key).key).toBe(key)
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    { title: 'titles', text: 'Mr. '.repeat(60_000) },
    { title: 'articles', text: 'the '.repeat(60_000) },
    { title: 'particles', text: `Ana ${'von '.repeat(60_000)}Brandt` },
    { title: 'parentheses', text: ' (a'.repeat(60_000) },
    { title: 'quotes', text: ` "a 'b`.repeat(40_000) },
    { title: 'hyphens', text: 'a-'.repeat(120_000) },
  ])('a quarter of a megabyte of $title is read in less than ten seconds', ({ text }) => {
    const start = performance.now()
    createPartyResolver({ declared: new Map(), names: [text] }).resolve(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('isFullPersonalName', () => {
  test.each([
    { text: 'Ana Brandt', expected: true },
    { text: 'President Milo Varga', expected: true },
    { text: 'Ursula von der Leyen', expected: true },
    { text: 'J. Smith', expected: true },
    { text: 'Brandt', expected: false },
    { text: 'the Golden Knights', expected: false },
    { text: 'Labour Party', expected: false },
    { text: 'White House', expected: false },
    { text: 'Bank of Almara', expected: false },
    { text: 'Apollo 11', expected: false },
    { text: 'ana brandt', expected: false },
    { text: 'Путин Владимир', expected: false },
  ])('`$text`: $expected', ({ text, expected }) => {
    expect(isFullPersonalName(text)).toBe(expected)
  })
})

describe('names of one story', () => {
  test.each([
    { names: ['Keir Starmer', 'Sir Keir Starmer', 'Starmer', 'Starmer’s', 'Mr Starmer'], canonical: 'keir starmer' },
    { names: ['George W. Bush', 'George Bush', 'President Bush'], canonical: 'george bush' },
    { names: ['Donald John Trump', 'Donald J. Trump', 'TRUMP'], canonical: 'donald trump' },
    { names: ['J. K. Rowling', 'JK Rowling', 'J.K. Rowling', 'Rowling'], canonical: 'jk rowling' },
    { names: ['W. Mark Felt', 'Mark Felt', 'Felt'], canonical: 'mark felt' },
    { names: ['J. Smith', 'John Smith'], canonical: 'john smith' },
    { names: ['Ursula von der Leyen', 'von der Leyen', 'Leyen'], canonical: 'ursula von der leyen' },
    { names: ['Crown Prince Mohammed bin Salman', 'bin Salman', 'Salman'], canonical: 'mohammed bin salman' },
    { names: ['Bill de Blasio', 'De Blasio'], canonical: 'bill de blasio' },
    { names: ['Alexandria Ocasio-Cortez', 'Ocasio-Cortez', 'AOC'], canonical: 'alexandria ocasio cortez' },
    { names: ['Bashar al-Assad', 'Assad', 'al-Assad', 'Al Assad'], canonical: 'bashar al assad' },
    { names: ['Xi Jinping', 'Xi', 'President Xi'], canonical: 'xi jinping' },
    { names: ['Kim Jong Un', 'Kim Jong-un', 'Kim'], canonical: 'kim jong un' },
    { names: ['King Charles III', 'King Charles'], canonical: 'charles iii' },
    { names: ['Associated Press', 'The Associated Press', 'AP'], canonical: 'associated press' },
    { names: ['IAEA', 'International Atomic Energy Agency'], canonical: 'international atomic energy agency' },
    { names: ['Médecins Sans Frontières', 'MSF'], canonical: 'medecins sans frontieres' },
    { names: ['Department of Justice', 'DoJ'], canonical: 'department of justice' },
    { names: ['Federal Bureau of Investigation', 'FBI'], canonical: 'federal bureau of investigation' },
    { names: ['World Health Organization (WHO)', 'WHO'], canonical: 'world health organization' },
    { names: ['Agency for Port Safety (SEAPORT)', 'SEAPORT'], canonical: 'agency for port safety' },
    { names: ['Marks & Spencer', 'Marks and Spencer plc'], canonical: 'marks and spencer' },
    { names: ['Apple', 'Apple Inc.'], canonical: 'apple' },
    { names: ['U.N.', 'UN', 'United Nations'], canonical: 'united nations' },
  ])('$names are one party', ({ names, canonical }) => {
    expect(new Set(canonicalForms(names))).toEqual(new Set([canonical]))
  })

  test.each([
    { names: ['Smith', 'John Smith', 'Jane Smith'] },
    { names: ['J. Smith', 'John Smith', 'Jane Smith'] },
    { names: ['George W. Bush', 'George H. W. Bush', 'George Bush'] },
    { names: ['Maria Elena Garcia', 'Maria Luisa Garcia', 'President Maria Garcia'] },
    { names: ['Jordan', 'Jim Jordan'] },
    { names: ['Boris', 'Boris Johnson'] },
    { names: ['Kim', 'Kim Kardashian'] },
    { names: ['UN', 'Kim Jong Un'] },
    { names: ['KS', 'Keir Starmer'] },
    { names: ['ABC', 'Alpha Beta Company', 'Almara Broadcasting Company'] },
    { names: ['Times', 'New York Times'] },
    { names: ['Ministry of Defence', 'Russian Ministry of Defence'] },
    { names: ['New Democratic Party', 'New Party'] },
    { names: ['Pope John Paul I', 'Pope John Paul II'] },
  ])('$names are as many parties', ({ names }) => {
    expect(new Set(canonicalForms(names)).size).toBe(names.length)
  })

  test.each([
    { names: ['Shane Peter Marsh', 'Shane Marsh'], canonical: 'shane marsh' },
    { names: ['Anna Maria Louise Weiss', 'Anna Weiss'], canonical: 'anna weiss' },
    { names: ['Elena Torres Vidal', 'Torres Vidal'], canonical: 'elena vidal' },
    { names: ['Elena Torres Vidal', 'Elena Torres'], canonical: 'elena vidal' },
    { names: ['Juan Carlos Torres Vidal', 'Torres', 'Juan Torres'], canonical: 'juan vidal' },
    { names: ['Christopher Lund', 'Chris Lund'], canonical: 'christopher lund' },
    { names: ['Bill Lund', 'William Lund', 'Lund'], canonical: 'william lund' },
  ])('$names, told of people, are one person', ({ names, canonical }) => {
    const resolver = createPartyResolver({ declared: new Map(), names, people: new Set(names) })
    expect(names.map((name) => resolver.resolve(name).canonical)).toEqual(names.map(() => canonical))
  })

  test.each([
    { names: ['Shane Peter Marsh', 'Shane Paul Marsh'] },
    { names: ['Maria Torres Vidal', 'Maria Torres Quispe', 'Maria Torres'] },
    { names: ['Elena Torres Vidal', 'Juan Torres', 'Torres Cruz'] },
    { names: ['Mary Ann Lee', 'Ann Lee'] },
    { names: ['Mary Ann Lee', 'Mary Ann'] },
    { names: ['Bob Lund', 'Bill Lund', 'Robert Reed'] },
    { names: ['Karl Lund Sr.', 'Karl Lund Jr.'] },
  ])('$names, told of people, are as many people', ({ names }) => {
    const resolver = createPartyResolver({ declared: new Map(), names, people: new Set(names) })
    expect(new Set(names.map((name) => resolver.resolve(name).canonical)).size).toBe(names.length)
  })

  test('two names of one text are no short form and the whole', () => {
    const names = ['Jim Reed', 'James Reed', 'Rosa Huanca Quispe', 'Rosa Huanca']
    const resolver = createPartyResolver({ declared: new Map(), names, people: new Set(names), texts: [names] })
    expect(new Set(names.map((name) => resolver.resolve(name).canonical)).size).toBe(names.length)
  })

  test('names that one text gives to one person are that person in all texts', () => {
    const names = ['Robert Lund', 'Bosun Lund', 'Lund']
    const aliases = [['Robert Lund', 'Bosun Lund']]
    const resolver = createPartyResolver({ declared: new Map(), names, people: new Set(names), aliases })
    expect(new Set(names.map((name) => resolver.resolve(name).canonical)).size).toBe(1)
  })

  test('a short name that fits two stays as it is', () => {
    expect(canonicalForms(['Smith', 'John Smith', 'Jane Smith'])[0]).toBe('smith')
  })

  const spelling = fc.constantFrom(
    ...'Smith|Mr. Smith|John Smith|Jane Smith|J. Smith|John Q. Smith|President John Adam Smith|WHO|World Health Organization|World Hunger Office (WHO)|von Berg|Anna von Berg|Berg|Kim|Kim Jong Un|smith|The Berg Group|berg|john-smith'.split(
      '|',
    ),
  )
  const declarations = fc.constantFrom<Declared>(
    {},
    { berg: ['person', 'Anna von Berg'] },
    { smith: ['person', 'Jane Smith'], who: ['organization', 'World Health Organization'] },
    { 'john-smith': ['person', 'Smith'], other: ['person', 'Smith', 'Jane Smith'] },
    { 'Smith!': [null, 'Berg'], a: ['company', 'Smith'] },
  )

  test('order and number of names decide nothing', () => {
    fc.assert(
      fc.property(declarations, fc.uniqueArray(spelling, { minLength: 1 }), (declared, names) => {
        const there = canonicalForms(names, declared)
        const back = canonicalForms([...names].reverse().concat(names), declared)
        expect(back.slice(names.length)).toEqual(there)
      }),
      { numRuns: 1000 },
    )
  })

  test('a canonical form is read again as itself', () => {
    const name = fc.oneof(spelling, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(declarations, fc.array(name), name, (declared, names, other) => {
        const resolver = createPartyResolver({ declared: entities(declared), names })
        for (const text of [...names, other]) {
          const { canonical } = resolver.resolve(text)
          expect(resolver.resolve(canonical).canonical).toBe(canonical)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('twenty thousand names take less than ten seconds', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => [
      `Ana${index} Smith`,
      'Smith',
      `A. Smith${index % 50}`,
    ]).flat()
    const start = performance.now()
    createPartyResolver({ declared: new Map(), names })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('declared entities', () => {
  const declared: Declared = {
    'keir-starmer': ['person', 'Keir Starmer', 'Sir Keir'],
    labour: ['organization', 'Labour Party', 'Labour'],
    iss: ['spacecraft', 'International Space Station'],
    iaea: ['organization', 'IAEA'],
    ford: ['company', 'Ford'],
    novy: ['person', 'Novy'],
    motors: [null, 'General Motors'],
  }
  test.each([
    { name: 'keir-starmer', expected: 'keir-starmer' },
    { name: 'Prime Minister Keir Starmer', expected: 'keir-starmer' },
    { name: 'Starmer', expected: 'keir-starmer' },
    { name: 'Keir Rodney Starmer', expected: 'keir-starmer' },
    { name: 'Keir', expected: 'keir-starmer' },
    { name: 'the Labour Party’s', expected: 'labour' },
    { name: 'ISS', expected: 'iss' },
    { name: 'the International Space Station', expected: 'iss' },
    { name: 'International Atomic Energy Agency', expected: 'iaea' },
    { name: 'Karel Novy', expected: 'novy' },
    { name: 'General Motors', expected: 'motors' },
    { name: 'Harrison Ford', expected: 'harrison ford' },
    { name: 'Angela Rayner', expected: 'angela rayner' },
  ])('`$name` is `$expected`', ({ name, expected }) => {
    expect(canonicalForms([name], declared)).toEqual([expected])
  })

  test.each([
    {
      title: 'another person of that surname is mentioned',
      names: ['Novy', 'Karel Novy', 'Jana Novy'],
      expected: ['novy', 'karel novy', 'jana novy'],
    },
    {
      title: 'another Starmer is mentioned',
      names: ['Starmer', 'Victoria Starmer'],
      expected: ['starmer', 'victoria starmer'],
    },
  ])('a surname is left alone when $title', ({ names, expected }) => {
    expect(canonicalForms(names, declared)).toEqual(expected)
  })

  test('a name that two entities declare is neither', () => {
    const twins: Declared = { 'a-berg': ['person', 'Anna Berg', 'Berg'], 'b-berg': ['person', 'Bo Berg', 'Berg'] }
    expect(canonicalForms(['Berg', 'Anna Berg', 'Bo Berg'], twins)).toEqual(['berg', 'a-berg', 'b-berg'])
  })

  test('a value tells the entity, its nature and all words of its names', () => {
    const resolver = createPartyResolver({ declared: entities(declared), names: ['Mr Starmer'] })
    expect(resolver.resolve('Mr Starmer')).toEqual({
      canonical: 'keir-starmer',
      entity: 'keir-starmer',
      nature: 'person',
      words: ['keir', 'starmer'],
    })
    expect(resolver.resolve('ISS').nature).toBe('organization')
  })
})

describe('partyReader', () => {
  const parties = createPartyResolver({ declared: new Map(), names: ['Ana Brandt', 'Brandt'] })
  const context = { places: { resolve: () => [] }, parties }

  test('a name is read as its party', () => {
    expect(partyReader.parse('Brandt', context, { unit: null })).toEqual({
      kind: 'party',
      written: 'Brandt',
      canonical: 'ana brandt',
      entity: null,
      nature: 'person',
      words: ['ana', 'brandt'],
    })
  })

  test('a text without letters is a problem', () => {
    expect(partyReader.parse(' ? ', context, { unit: null })).toHaveProperty('hint')
  })
})
