import type { TypeLexicon } from './lexicon-entry.ts'

export const DISASTER: TypeLexicon = {
  type: 'disaster',
  verbs: [
    { words: 'erupt', roles: {}, family: 'eruption', sense: 'storm' },
    { words: 'flood inundate', roles: {}, family: 'flood', sense: 'storm' },
    { words: 'make_landfall', roles: {}, family: 'storm' },
  ],
  nouns: [
    { words: 'earthquake quake tremor temblor seism', roles: { with: 'magnitude' }, family: 'earthquake' },
    { words: 'magnitude', roles: {}, family: 'earthquake', sense: 'strength' },
    { words: 'epicentre epicenter', roles: {}, family: 'earthquake', sense: 'epicentre' },
    { words: 'aftershock', roles: { with: 'magnitude' }, family: 'aftershock' },
    { words: 'tsunami', roles: {}, family: 'tsunami' },
    { words: 'flood flooding deluge flash_flood inundation', roles: {}, family: 'flood', sense: 'storm' },
    {
      words:
        'hurricane typhoon cyclone tornado storm blizzard snowstorm thunderstorm hailstorm sandstorm twister tropical_storm winter_storm ice_storm monsoon',
      roles: {},
      family: 'storm',
      sense: 'storm',
    },
    { words: 'landslide mudslide avalanche rockslide rockfall sinkhole', roles: {}, family: 'slide', sense: 'storm' },
    { words: 'wildfire bushfire brushfire brush_fire grass_fire forest_fire', roles: {}, family: 'fire' },
    { words: 'volcano eruption volcanic_eruption', roles: {}, family: 'eruption', sense: 'storm' },
    { words: 'drought famine heatwave heat_wave cold_snap', roles: {}, family: 'weather' },
    {
      words:
        'cholera ebola measles dengue malaria polio typhoid meningitis diphtheria marburg influenza covid covid-19 mpox anthrax plague yellow_fever ' +
        'lassa_fever zika tuberculosis hepatitis legionnaire salmonella',
      roles: {},
      family: 'epidemic',
      sense: 'disease-spreads',
    },
    { words: 'epidemic outbreak pandemic', roles: {}, family: 'epidemic', sense: 'disease' },
  ],
}
