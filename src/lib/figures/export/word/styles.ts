import { LineRuleType, type IStylesOptions } from 'docx';

const dark = '1D2034';
const soft = '4C5368';

/** Styles of the file in the language of its texts; a font every text processor has. */
export const styles = (language: 'de-DE' | 'en-GB'): IStylesOptions => ({
	default: {
		document: {
			run: { font: 'Arial', size: 20, language: { value: language } },
			paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
		},
		title: {
			run: { size: 44, bold: true, color: dark },
			paragraph: { spacing: { after: 160 } }
		},
		heading1: {
			run: { size: 30, bold: true, color: dark },
			paragraph: { spacing: { before: 480, after: 120 } }
		},
		heading2: {
			run: { size: 24, bold: true, color: dark },
			paragraph: { spacing: { before: 0, after: 80 } }
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
			paragraph: { spacing: { before: 280, after: 60 } }
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
		{ id: 'SmallCell', name: 'Small cell', basedOn: 'Cell', run: { size: 13 } }
	]
});
