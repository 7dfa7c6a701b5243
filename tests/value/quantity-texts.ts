import fc from 'fast-check'

const figures = fc.oneof(
  fc.integer({ min: -50, max: 5000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '1,300',
    '2½',
    'twelve',
    'two dozen',
    'dozens',
    'hundreds',
    'half',
    'a million',
    'none',
    'a few',
    'two thirds',
  ),
)
const scales = fc.constantFrom('', '', '', ' million', 'bn', ' hundred', ' thousand', 'm', 'k')
const units = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' %',
    ' percent',
    ' km',
    ' miles',
    ' m',
    ' °C',
    ' °F',
    ' years',
    ' months',
    ' days',
    ' hours',
    ' USD',
    ' euros',
  ],
  ...[
    ' tons',
    ' kg',
    ' gallons',
    ' mph',
    ' soldiers',
    ' people',
    ' tanks',
    ' percentage points',
    ' pounds',
    ' 6 months',
    ' K',
  ],
)
const before = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'about ',
    'at least ',
    'more than ',
    'up to ',
    'fewer than ',
    'nearly ',
    '~',
    '$',
    '€',
    'A$',
    '+',
    '-',
    'over ',
  ],
  ...['up ', 'fell by ', 'grew about ', 'fell at most ', 'rose up to ', 'some '],
)
const after = fc.constantFrom('', '', '', '+', ' or more', ' or so', ' increase', ' drop', ' old', ' tall')
const joints = fc.constantFrom(' to ', '-', '–', '..')

/** Texts that people may write for a quantity, and some that they would not. */
export const quantityTexts: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(before, figures, scales, units, after).map((parts) => parts.join('')),
  fc.tuple(before, figures, joints, figures, scales, units, after).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('[', '('), figures, fc.constant('..'), figures, fc.constantFrom(']', ')'), units)
    .map((parts) => parts.join('')),
  fc
    .array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 3 })
    .chain((pairs) =>
      fc
        .constantFrom('', ' aet', ' (4-3 on penalties)', ' (3-4 pens)')
        .map((end) => pairs.map((pair) => pair.join('-')).join(', ') + end),
    ),
)
