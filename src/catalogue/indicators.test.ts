import { describe, expect, test } from 'vitest';
import { FORMS } from './editions.ts';
import { FIGURES, figureOf, figuresOfForm } from './indicators.ts';

describe('the catalogue', () => {
  test('lists every key once', () => {
    expect(new Set(FIGURES.map((figure) => figure.key)).size).toBe(FIGURES.length);
  });

  test('has the number of cells each edition prints', () => {
    const cells = Object.fromEntries(FORMS.map((form) => [form.id, figuresOfForm(form).length]));
    // 2021: 6+1+2+1 in table 二, 25 rows of 7, 15. 2019: 6+6+6+2+2, 23 rows of 7, 15.
    expect(cells).toEqual({ '2021': 10 + 175 + 15, '2019': 22 + 161 + 15 });
  });

  test('knows which edition asks for the fee amount and which for the number of fee items', () => {
    expect(figureOf('fee.amount')?.asked).toEqual(['2021']);
    expect(figureOf('fee.items-last-year')?.asked).toEqual(['2019']);
    expect(figureOf('penalty.decisions')?.asked).toEqual(['2021', '2019']);
  });
});
