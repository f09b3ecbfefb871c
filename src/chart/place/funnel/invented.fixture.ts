import type { InventedReport } from '../../gallery.fixture.ts';

const PLACES = ['青禾区', '白鹭县', '云溪区', '石桥县'];
const KINDS = ['水务局', '林业局', '司法局', '教育局', '自然资源局', '城市管理综合行政执法局', '档案馆'];

/** Offices enough for limits of chance: most grant about three of five, one next to nothing, one nearly all, one had no case. */
export const SPREAD: readonly InventedReport[] = PLACES.flatMap((place, nth) =>
  KINDS.map((kind, at): InventedReport => {
    const handled = nth === 3 && at === 6 ? 0 : 14 + ((nth * 31 + at * 17) % 60) + (at === 0 ? 160 : 0);
    const usual = 0.6 + (((nth * 5 + at * 3) % 7) - 3) * 0.03;
    const part = nth === 1 && at === 4 ? 0.04 : nth === 2 && at === 0 ? 0.97 : usual;
    const granted = Math.round(handled * part);
    return {
      office: place + kind,
      year: 2022,
      values: {
        'request.granted.total': granted,
        'request.granted-in-part.total': 0,
        'request.processed.total': handled,
      },
    };
  }),
);
