import type { Feature } from 'write-excel-file/universal';
import {
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	sanitizeAttributeValue,
	sanitizeTextContent
} from 'write-excel-file/utility';

/** What a range of cells accepts: an entry of a list, or what a formula for its first cell allows. */
export interface Rule {
	range: string;
	list?: readonly string[];
	formula?: string;
	/** What the program says to a wrong entry. */
	refused: string;
}

/** The fill that marks cells to fill in: they alone are open on a protected sheet. */
export const openFill = '#FFF4CC';

const sheet = 'xl/worksheets/sheet{id}.xml';

/** Protects all sheets but the open cells, and checks entries by the rules of each sheet; without a password. */
export const protect = (rules: readonly (readonly Rule[])[]): Feature<Blob> => ({
	files: {
		transform: {
			'xl/styles.xml': { transform: openCells },
			[sheet]: {
				transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
					withRules(insert(xml, protection), rules[sheetIndex] ?? [])
			}
		}
	}
});

const protection =
	'<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

const insert = (xml: string, element: string): string =>
	insertElementMarkupAccordingToOrderOfSiblings(
		xml,
		element,
		getOrderOfSiblings(sheet, 'worksheet') ?? [],
		'worksheet'
	);

const withRules = (xml: string, rules: readonly Rule[]): string =>
	rules.length === 0
		? xml
		: insert(
				xml,
				`<dataValidations count="${rules.length}">${rules.map(printRule).join('')}</dataValidations>`
			);

function printRule({ range, list, formula = '', refused }: Rule): string {
	const type = list ? 'list' : 'custom';
	const allowed = list ? `"${list.join(',')}"` : formula;
	const error = sanitizeAttributeValue(refused);
	return `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1" error="${error}" sqref="${range}"><formula1>${sanitizeTextContent(allowed)}</formula1></dataValidation>`;
}

/** The library knows no open cells: every style with their fill gets the mark. */
function openCells(xml: string): string {
	const fills = /<fills[^>]*>(.*?)<\/fills>/s.exec(xml)?.[1] ?? '';
	const at = fills
		.split('</fill>')
		.findIndex((fill) => fill.includes(`rgb="FF${openFill.slice(1)}"`));
	const style = new RegExp(`<xf ([^>]*fillId="${at}"[^>]*)>(.*?)</xf>`, 'gs');
	if (!style.test(xml)) throw new Error('no style of cells to fill in was found');
	return xml.replace(style, '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>');
}
