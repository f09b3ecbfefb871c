import type { PlannedChart, PlannedSeries } from './plan.ts';
import { columnName, xmlText } from '../xml.ts';

/** Typeface of every run, Latin and East Asian alike: on every Windows, known to WPS, replaced gracefully elsewhere. */
export const TYPEFACE = 'Microsoft YaHei';

const INK = '1A2230';
const GREY = '4A5568';
const LINE = 'D5DBE3';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The chart part of a slide (ECMA-376 part 1, 21.2). Elements stand in the order of the schema. A missing figure has
 * no point in the cache, so that it is a gap and not a zero. `workbook` is the relationship id of the embedded sheet.
 */
export function chartXml(chart: PlannedChart, workbook: string): string {
  const lined = chart.kind === 'lines' || chart.kind === 'dots';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}>` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea><c:layout/>${lined ? lineChart(chart) : barChart(chart)}${axes(chart, lined)}</c:plotArea>` +
    (chart.series.length > 1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties(1200, INK)}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${textProperties(1200, INK)}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function barChart(chart: PlannedChart): string {
  const grouping =
    chart.kind === 'bars' ? 'clustered' : chart.kind === 'percent' ? 'percentStacked' : 'stacked';
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    chart.series.map((series, index) => barSeries(chart, series, index)).join('') +
    `<c:gapWidth val="60"/><c:overlap val="${chart.kind === 'bars' ? '0' : '100'}"/>` +
    '<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>'
  );
}

function barSeries(chart: PlannedChart, series: PlannedSeries, index: number): string {
  const labelColour = chart.kind === 'bars' ? INK : inkOn(series.colour);
  return (
    seriesHead(series, index) +
    `<c:spPr>${solid(series.colour)}</c:spPr><c:invertIfNegative val="0"/>` +
    labels(chart.kind === 'bars' ? 'outEnd' : 'ctr', labelColour, chart) +
    seriesData(chart, series, index) +
    '</c:ser>'
  );
}

function lineChart(chart: PlannedChart): string {
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    chart.series
      .map((series, index) => {
        const line =
          chart.kind === 'dots'
            ? '<a:ln w="28575"><a:noFill/></a:ln>'
            : `<a:ln w="28575">${solid(series.colour)}</a:ln>`;
        const symbol = SYMBOLS[index % SYMBOLS.length] ?? 'circle';
        return (
          seriesHead(series, index) +
          `<c:spPr>${line}</c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="10"/>` +
          `<c:spPr>${solid(series.colour)}<a:ln w="9525">${solid('FFFFFF')}</a:ln></c:spPr></c:marker>` +
          labels(chart.kind === 'dots' ? 'r' : 't', INK, chart) +
          seriesData(chart, series, index) +
          '<c:smooth val="0"/></c:ser>'
        );
      })
      .join('') +
    '<c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>'
  );
}

// Shape tells the series apart where colour does not print.
const SYMBOLS = ['circle', 'diamond', 'square', 'triangle', 'x', 'star', 'plus', 'dash'] as const;

function seriesHead(series: PlannedSeries, index: number): string {
  const column = columnName(index + 1);
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  );
}

function seriesData(chart: PlannedChart, series: PlannedSeries, index: number): string {
  const last = String(chart.categories.length + 1);
  const column = columnName(index + 1);
  const count = `<c:ptCount val="${String(chart.categories.length)}"/>`;
  const names = chart.categories
    .map((name, place) => `<c:pt idx="${String(place)}"><c:v>${xmlText(name)}</c:v></c:pt>`)
    .join('');
  const figures = series.values
    .map((value, place) =>
      value === null ? '' : `<c:pt idx="${String(place)}"><c:v>${String(value)}</c:v></c:pt>`,
    )
    .join('');
  return (
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${count}${figures}</c:numCache></c:numRef></c:val>`
  );
}

function axes(chart: PlannedChart, lined: boolean): string {
  const category =
    '<c:catAx><c:axId val="111111111"/><c:scaling>' +
    `<c:orientation val="${lined ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lined ? 'b' : 'l'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(GREY)}</a:ln></c:spPr>${textProperties(1200, INK)}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>' +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
  const scaling = chart.logarithmic
    ? '<c:logBase val="10"/><c:orientation val="minMax"/>'
    : '<c:orientation val="minMax"/><c:min val="0"/>';
  const format = chart.kind === 'percent' ? '0%' : 'General';
  const value =
    `<c:valAx><c:axId val="222222222"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lined ? 'l' : 'b'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(LINE)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1100, GREY)}` +
    `<c:crossAx val="111111111"/><c:crosses val="${lined ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/>${stepOf(chart)}</c:valAx>`;
  return category + value;
}

/** Cases and items are counted whole: a short axis of theirs is not cut into fractions. */
function stepOf(chart: PlannedChart): string {
  if (chart.logarithmic || chart.kind === 'percent' || !chart.whole) return '';
  const longest = Math.max(
    0,
    ...chart.categories.map((_, place) => {
      const values = chart.series.map((series) => series.values[place] ?? 0);
      return chart.kind === 'stacked'
        ? values.reduce((sum, value) => sum + value, 0)
        : Math.max(0, ...values);
    }),
  );
  return longest <= 5 ? '<c:majorUnit val="1"/>' : '';
}

/** Inside a stack the label of a zero would lie on its neighbour; the row's name and the sheet say it instead. */
const LABEL_FORMATS: Readonly<Record<PlannedChart['kind'], string>> = {
  bars: 'General',
  dots: 'General',
  lines: 'General',
  stacked: 'General;General;;',
  percent: '0.0%;;;',
};

/** Bars and lines of rates are drawn in per cent; a stack of shares in parts of one. */
function ofRates(chart: PlannedChart): boolean {
  return chart.unit === '%' && chart.kind !== 'percent';
}
const RATE_LABEL = '0.0&quot;%&quot;';

function labels(position: string, colour: string, chart: PlannedChart): string {
  const format = ofRates(chart) ? RATE_LABEL : LABEL_FORMATS[chart.kind];
  const marks = chart.categories.length * chart.series.length;
  const size = marks > 60 ? 800 : marks > 30 ? 900 : 1100;
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(size, colour)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textProperties(size: number, colour: string): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}" b="0">${solid(colour)}` +
    `<a:latin typeface="${TYPEFACE}"/><a:ea typeface="${TYPEFACE}"/><a:cs typeface="${TYPEFACE}"/></a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.toUpperCase()}"/></a:solidFill>`;
}

/** White or ink, whichever reads better on the colour (relative luminance of WCAG 2.2). */
function inkOn(colour: string): string {
  const channel = (at: number): number => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
  return luminance > 0.3 ? INK : 'FFFFFF';
}
