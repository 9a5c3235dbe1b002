import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the page, light and dark. */
export const look = EditorView.theme({
	'&': {
		color: 'var(--text)',
		backgroundColor: 'var(--background)',
		border: '1px solid var(--line-strong)',
		borderRadius: '4px',
		fontSize: '0.9375rem'
	},
	'&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
	'.cm-scroller': { fontFamily: 'ui-monospace, monospace', minHeight: '11rem', maxHeight: '28rem' },
	'.cm-content': { caretColor: 'var(--text)', padding: '0.6rem 0' },
	'.cm-cursor': { borderLeftColor: 'var(--text)' },
	'.cm-gutters': {
		backgroundColor: 'var(--surface)',
		color: 'var(--muted)',
		border: '0'
	},
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ backgroundColor: 'color-mix(in srgb, var(--accent) 25%, transparent)' },
	'.cm-tooltip': {
		backgroundColor: 'var(--background)',
		color: 'var(--text)',
		border: '1px solid var(--line-strong)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--background)'
	}
});

/** Words of SQL told apart by weight and by colour. */
export const colours = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--bad)' },
	{ tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' }
]);
