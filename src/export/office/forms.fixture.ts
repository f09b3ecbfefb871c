const SHARED_AXIS =
  'axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? ' +
  'spPr? txPr? crossAx (crosses|crossesAt)?';
const LABEL =
  'numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator?';
const FILL = 'noFill|solidFill|gradFill|blipFill|pattFill|grpFill';
const COLOUR = '(scrgbClr|srgbClr|hslClr|sysClr|schemeClr|prstClr)?';
const LEVEL =
  'lnSpc? spcBef? spcAft? (buClrTx|buClr)? (buSzTx|buSzPct|buSzPts)? (buFontTx|buFont)? ' +
  '(buNone|buAutoNum|buChar|buBlip)? tabLst? defRPr? extLst?';
const LEVELS = Array.from({ length: 9 }, (_, at) => `lvl${String(at + 1)}pPr`);

/**
 * What an element may hold and in which order: the content models of ISO/IEC 29500 (chart 21.2, DrawingML 20.1 and
 * 21.1, presentation 19.2, spreadsheet 18), written as a DTD would. Where a name has two forms its parent stands
 * before it. An element that is not listed holds nothing; names without a prefix have their parent's.
 */
export const FORMS: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? externalData? printSettings? userShapes? extLst?',
  'c:chart':
    'title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? plotVisOnly? dispBlanksAs? showDLblsOverMax? extLst?',
  'c:plotArea':
    'layout? (areaChart|area3DChart|lineChart|line3DChart|stockChart|radarChart|scatterChart|pieChart|pie3DChart|doughnutChart|barChart|bar3DChart|ofPieChart|surfaceChart|surface3DChart|bubbleChart)+ (valAx|catAx|dateAx|serAx)* dTable? spPr? extLst?',
  'c:layout': 'manualLayout? extLst?',
  'c:manualLayout': 'layoutTarget? xMode? yMode? wMode? hMode? x? y? w? h? extLst?',
  'c:barChart': 'barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId axId extLst?',
  'c:lineChart':
    'grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker? smooth? axId axId extLst?',
  'c:barChart/c:ser':
    'idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape? extLst?',
  'c:lineChart/c:ser':
    'idx order tx? spPr? marker? dPt* dLbls? trendline* errBars? cat? val? smooth? extLst?',
  'c:ser/c:marker': 'symbol? size? spPr? extLst?',
  'c:dPt/c:marker': 'symbol? size? spPr? extLst?',
  'c:dPt': 'idx invertIfNegative? marker? bubble3D? explosion? spPr? pictureOptions? extLst?',
  'c:dLbls': `dLbl* (delete|${LABEL} showLeaderLines? leaderLines?) extLst?`,
  'c:dLbl': `idx (delete|layout? tx? ${LABEL}) extLst?`,
  'c:ser/c:tx': 'strRef|v',
  'c:dLbl/c:tx': 'strRef|rich',
  'c:cat': 'multiLvlStrRef|numRef|numLit|strRef|strLit',
  'c:val': 'numRef|numLit',
  'c:strRef': 'f strCache? extLst?',
  'c:strCache': 'ptCount? pt* extLst?',
  'c:numRef': 'f numCache? extLst?',
  'c:numCache': 'formatCode? ptCount? pt* extLst?',
  'c:pt': 'v',
  'c:catAx': `${SHARED_AXIS} auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl? extLst?`,
  'c:valAx': `${SHARED_AXIS} crossBetween? majorUnit? minorUnit? dispUnits? extLst?`,
  'c:scaling': 'logBase? orientation? max? min? extLst?',
  'c:majorGridlines': 'spPr?',
  'c:legend': 'legendPos? legendEntry* layout? overlay? spPr? txPr? extLst?',
  'c:legendEntry': 'idx (delete|txPr?) extLst?',
  'c:externalData': 'autoUpdate?',
  'c:spPr': `a:xfrm? (a:custGeom|a:prstGeom)? (${dml(FILL)})? a:ln? (a:effectLst|a:effectDag)? a:scene3d? a:sp3d? a:extLst?`,
  'c:txPr': 'a:bodyPr a:lstStyle? a:p+',
  'c:rich': 'a:bodyPr a:lstStyle? a:p+',
  'a:ln':
    '(noFill|solidFill|gradFill|pattFill)? (prstDash|custDash)? (round|bevel|miter)? headEnd? tailEnd? extLst?',
  'a:solidFill': COLOUR,
  'a:p': 'pPr? (r|br|fld)* endParaRPr?',
  'a:r': 'rPr? t',
  'a:pPr': LEVEL,
  ...Object.fromEntries(LEVELS.map((level) => [`a:${level}`, LEVEL])),
  ...Object.fromEntries(
    ['defRPr', 'rPr', 'endParaRPr'].map((name) => [
      `a:${name}`,
      `ln? (${FILL})? (effectLst|effectDag)? highlight? (uLnTx|uLn)? (uFillTx|uFill)? latin? ea? cs? sym? hlinkClick? hlinkMouseOver? rtl? extLst?`,
    ]),
  ),
  'p:presentation':
    'sldMasterIdLst? notesMasterIdLst? handoutMasterIdLst? sldIdLst? sldSz? notesSz smartTags? embeddedFontLst? custShowLst? ' +
    'photoAlbum? custDataLst? kinsoku? defaultTextStyle? modifyVerifier? extLst?',
  'p:sldMasterIdLst': 'sldMasterId*',
  'p:notesMasterIdLst': 'notesMasterId?',
  'p:sldIdLst': 'sldId*',
  'p:defaultTextStyle': dml(`defPPr? ${LEVELS.map((level) => `${level}?`).join(' ')} extLst?`),
  'x:workbook':
    'fileVersion? fileSharing? workbookPr? workbookProtection? bookViews? sheets functionGroups? externalReferences? definedNames? calcPr? extLst?',
  'x:bookViews': 'workbookView+',
  'x:sheets': 'sheet+',
  'x:worksheet':
    'sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection? protectedRanges? scenarios? ' +
    'autoFilter? sortState? dataConsolidate? customSheetViews? mergeCells? phoneticPr? conditionalFormatting* dataValidations? ' +
    'hyperlinks? printOptions? pageMargins? pageSetup? headerFooter? extLst?',
  'x:sheetViews': 'sheetView+ extLst?',
  'x:sheetView': 'pane? selection* pivotSelection* extLst?',
  'x:cols': 'col+',
  'x:sheetData': 'row*',
  'x:row': 'c* extLst?',
  'x:c': 'f? v? is? extLst?',
  'x:sst': 'si* extLst?',
  'x:si': 't? r* rPh* phoneticPr?',
  'x:styleSheet':
    'numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs? tableStyles? colors? extLst?',
  'x:numFmts': 'numFmt*',
  'x:fonts': 'font*',
  'x:font': '(name|charset|family|b|i|strike|outline|shadow|condense|extend|color|sz|u|vertAlign|scheme)*',
  'x:fills': 'fill*',
  'x:fill': '(patternFill|gradientFill)?',
  'x:patternFill': 'fgColor? bgColor?',
  'x:borders': 'border*',
  'x:border': 'start? end? left? right? top? bottom? diagonal? vertical? horizontal?',
  'x:cellStyleXfs': 'xf+',
  'x:cellXfs': 'xf+',
  'x:xf': 'alignment? protection? extLst?',
  'x:cellStyles': 'cellStyle+',
};

/** The names of a content model as those of DrawingML, for a parent of another vocabulary. */
function dml(model: string): string {
  return model.replace(/\w+/g, 'a:$&');
}
