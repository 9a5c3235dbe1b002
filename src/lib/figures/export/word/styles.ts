import { LineRuleType, type IStylesOptions } from 'docx';

const dark = '1D2034';
const soft = '4C5368';

/** Styles of the file in the language of its texts; a font every text processor has. */
export const styles = (language: 'de-DE' | 'en-GB'): IStylesOptions => ({
	default: {
		document: {
			run: { font: 'Arial', size: 20, language: { value: language } },
			paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } }
		},
		title: {
			run: { size: 36, bold: true, color: dark },
			paragraph: { spacing: { after: 100 } }
		},
		heading1: {
			run: { size: 26, bold: true, color: dark },
			paragraph: { spacing: { before: 280, after: 80 } }
		},
		heading2: {
			run: { size: 22, bold: true, color: dark },
			paragraph: { spacing: { before: 0, after: 60 } }
		}
	},
	paragraphStyles: [
		{ id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 22, color: soft } },
		{
			id: 'Caption',
			name: 'caption',
			basedOn: 'Normal',
			next: 'Normal',
			run: { size: 18, bold: true, color: soft },
			paragraph: { spacing: { before: 200, after: 40 } }
		},
		{
			id: 'Small',
			name: 'Small',
			basedOn: 'Normal',
			run: { size: 17, color: soft },
			paragraph: { spacing: { after: 40 } }
		},
		{
			id: 'Cell',
			name: 'Cell',
			basedOn: 'Normal',
			run: { size: 17 },
			paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } }
		},
		{ id: 'SmallCell', name: 'Small cell', basedOn: 'Cell', run: { size: 14 } }
	]
});
