import type { Feature } from 'write-excel-file/universal';

/** A native chart over a block of cells: texts of the rows in the first column, one series in each other. */
export interface SheetChart {
	/** Place of its sheet in the workbook, from zero. */
	sheet: number;
	name: string;
	title: string;
	/** Lines over time; else bars, the first row on top. */
	over: 'time' | 'rows';
	series: readonly { title: string; colour: string }[];
	rows: number;
	/** How the values are printed. */
	format: string;
}

const file = 'xl/charts/chart1.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** Name of a column by its place: A, B … Z, AA. */
export const columnName = (place: number): string =>
	(place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') +
	String.fromCharCode(65 + (place % 26));

/** The library writes sheets; this adds the part it has no words for. */
export const chartFeature = (chart: SheetChart): Feature<Blob> => ({
	files: {
		transform: {
			'[Content_Types].xml': {
				insert: () =>
					`<Override PartName="/${file}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`
			},
			'xl/drawings/drawing{id}.xml': {
				insert: (_, { sheetIndex }) => (sheetIndex === chart.sheet ? anchorXml(chart) : undefined)
			},
			'xl/drawings/_rels/drawing{id}.xml.rels': {
				insert: (_, { sheetIndex }) =>
					sheetIndex === chart.sheet
						? `<Relationship Id="rId1" Type="${office}/chart" Target="../charts/chart1.xml"/>`
						: undefined
			}
		},
		write: { files: () => ({ [file]: chartXml(chart) }) }
	}
});

function anchorXml({ series, over, rows, title }: SheetChart): string {
	const left = series.length + 2;
	const height = over === 'time' ? 24 : Math.max(12, Math.min(60, rows * 2));
	return `<xdr:twoCellAnchor xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:from><xdr:col>${left}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${left + 12}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${height}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartXml(chart: SheetChart): string {
	const isTime = chart.over === 'time';
	const series = chart.series.map((own, at) => seriesXml(chart, own, at)).join('');
	const axes = '<c:axId val="1"/><c:axId val="2"/>';
	const plot = isTime
		? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
		: `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="50"/>${axes}</c:barChart>`;
	const text = `<a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="de-DE" sz="1200" b="1"/><a:t>${escaped(chart.title)}</a:t></a:r></a:p>`;
	const legend =
		chart.series.length > 1
			? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
			: '';
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${office}"><c:chart><c:title><c:tx><c:rich>${text}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isTime ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isTime ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isTime ? 'l' : 'b'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DCDEE7"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${escaped(chart.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${isTime ? 'autoZero' : 'max'}"/></c:valAx></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function seriesXml(
	{ name, over, rows }: SheetChart,
	{ colour }: SheetChart['series'][number],
	at: number
): string {
	const column = columnName(at + 1);
	const range = (from: string, first: number, last: number) =>
		escaped(`'${name.replaceAll("'", "''")}'!$${from}$${first}:$${from}$${last}`);
	const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
	const look =
		over === 'time'
			? `<c:spPr><a:ln w="${at === 0 ? 34925 : 22225}">${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="4"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`
			: `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
	const end = over === 'time' ? '<c:smooth val="0"/>' : '';
	return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${range(column, 1, 1)}</c:f></c:strRef></c:tx>${look}<c:cat><c:strRef><c:f>${range('A', 2, rows + 1)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${range(column, 2, rows + 1)}</c:f></c:numRef></c:val>${end}</c:ser>`;
}
