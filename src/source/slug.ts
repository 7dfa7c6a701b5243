const LONGEST_SLUG = 80

/** The name of a file or folder as an id [Harbor Post (2).txt → harbor-post-2]; empty when nothing is left of it. */
export function slugOf(path: string): string {
  const name =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  return name
    .slice(0, 1000)
    .replace(/(?<=.)\.[A-Za-z][A-Za-z0-9]{0,9}$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '')
}
