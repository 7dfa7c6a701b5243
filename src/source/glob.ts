/** Whether a path has signs of a pattern; a file may still have that name. */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path)
}

/** The folder above the first name with a sign. */
export function globRoot(pattern: string): string {
  const names = pattern.split('/')
  const first = names.findIndex(isGlob)
  return names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

/** Tests a name, or is null for `**`, which stands for any folders. */
type NameTest = ((name: string) => boolean) | null

/**
 * The pattern as a test of whole paths: `*` and `?` stand for letters within a name, `**` for any folders, `{a,b}` for
 * either. Names that begin with a dot are matched only by patterns that do.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const tests = pattern.split('/').map(nameTest)
  return (path) => matches(tests, path.split('/'))
}

function nameTest(pattern: string): NameTest {
  if (pattern === '**') return null
  const source = pattern
    .replaceAll(/[.+^$()|\\[\]-]/g, '\\$&')
    .replaceAll(/\*+/g, '.*?')
    .replaceAll('?', (sign, at, whole: string) => (whole[at - 1] === '*' ? sign : '.'))
    .replaceAll(/\{([^{}]*)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`)
    .replaceAll(/[{}](?![^(]*\))/g, '\\$&')
  const test = new RegExp(`^${source}$`, 's')
  return (name) => (pattern.startsWith('.') || !name.startsWith('.')) && test.test(name)
}

/** Follows every way through the pattern at once, so that time is linear with any number of `**`. */
function matches(tests: readonly NameTest[], names: readonly string[]): boolean {
  let reached: ReadonlySet<number> = new Set(withSkips(tests, 0))
  for (const name of names) {
    const next = [...reached].flatMap((at) => {
      const test = tests[at]
      if (test === null) return name.startsWith('.') ? [] : withSkips(tests, at)
      return test?.(name) ? withSkips(tests, at + 1) : []
    })
    reached = new Set(next)
  }
  return reached.has(tests.length)
}

/** `**` may stand for no folder. */
function withSkips(tests: readonly NameTest[], at: number): readonly number[] {
  return tests[at] === null ? [at, ...withSkips(tests, at + 1)] : [at]
}
