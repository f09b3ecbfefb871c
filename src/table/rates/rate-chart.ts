import { denominatorOf, ratesOf } from '../../catalogue/rates/rates.ts';
import { formulaOf, remarksOf } from '../../catalogue/rates/told.ts';
import { signsOf } from '../../language/signs.ts';
import { LEAST_RANKED } from '../derive/derivation.ts';
import type { Selection } from '../selection.ts';
import type { ToldChart } from '../spec.ts';
import { wordsOf } from './words.ts';

/**
 * The chart of the rate that is looked at: one series over the denominator chosen, told by the catalogue. Any other
 * selection has the chart as it is.
 */
export function rateChart(chart: ToldChart, { of, per }: Pick<Selection, 'of' | 'per'>): ToldChart {
  const rate = ratesOf(chart.id).find(({ id }) => id === of);
  if (!rate) return chart;
  const { id, language, unit, label } = chart;
  const words = wordsOf(language);
  const signs = signsOf(language);
  const { numerator } = rate;
  const denominator = denominatorOf(rate, per);
  const [above, below] = [numerator[language], denominator[language]];
  const isRatio = rate.kind === 'ratio';
  const definition =
    rate[language] + signs.colon + formulaOf(rate, denominator, language) + words.timesHundred + signs.stop;
  return {
    ...{ id, language, unit, label, shape: 'bars', logarithmic: false, shares: false },
    title: (isRatio ? words.ratioTitle : words.shareTitle)(rate[language], above, below),
    definition: words.sentences([definition, ...remarksOf(rate, denominator, language)]),
    series: [
      {
        id: rate.id,
        of: {
          of: 'rate',
          numerator: numerator.of,
          denominator: denominator.of,
          per: 100,
          least: LEAST_RANKED,
          ...(isRatio && { ratio: true }),
        },
        label: rate[language],
        role: 'figure',
        terms: {
          numerator: { key: numerator.key, label: above },
          denominator: { key: denominator.key, label: below },
        },
      },
    ],
  };
}
