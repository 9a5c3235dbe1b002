import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { colours, look } from './editor-look.ts';

/** A place in the text with what is wrong there. */
export interface Wrong {
	from: number;
	to: number;
	text: string;
}

export interface CodeEditorOptions {
	/** In a shadow root the styles are adopted sheets, which a policy without inline styles allows. */
	root: ShadowRoot;
	text: string;
	label: string;
	/** Words of the editor in the language of the page. */
	phrases: Record<string, string>;
	/** Tables with their columns, for completion. */
	schema: SQLNamespace;
	change: (text: string) => void;
	run: () => void;
	cancel: () => void;
}

/** An editor for SQL. */
export interface CodeEditor {
	setText: (text: string) => void;
	/** Marked piece; both ends are the same where nothing is marked. */
	selection: () => { from: number; to: number };
	select: (from: number, to: number) => void;
	mark: (wrong: Wrong | undefined) => void;
	focus: () => void;
	destroy: () => void;
}

/** Puts an editor into a shadow root. */
export function makeCodeEditor(options: CodeEditorOptions): CodeEditor {
	const view = new EditorView({ root: options.root, parent: options.root, state: start(options) });
	return {
		setText: (text) => {
			const old = view.state.doc.toString();
			if (old !== text) view.dispatch({ changes: { from: 0, to: old.length, insert: text } });
		},
		selection: () => view.state.selection.main,
		select: (from, to) => {
			view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
			view.focus();
		},
		mark: (wrong) => {
			const found = wrong && within(wrong, view.state.doc.length);
			const diagnostics = found
				? [{ ...found, severity: 'error' as const, message: found.text }]
				: [];
			view.dispatch(setDiagnostics(view.state, diagnostics));
		},
		focus: () => view.focus(),
		destroy: () => view.destroy()
	};
}

const within = ({ from, to, text }: Wrong, length: number): Wrong => ({
	from: Math.min(from, length),
	to: Math.min(to, length),
	text
});

/** Text over a selection: left to itself, a browser keeps the look of what it replaces in an inline style, which the policy reports. */
const replacing = EditorView.domEventHandlers({
	beforeinput: ({ inputType, data, isComposing }, view) => {
		if (inputType !== 'insertText' || data === null || isComposing) return false;
		const { from, to } = marked(view);
		if (from === to) return false;
		const changes = { from, to, insert: data };
		const selection = { anchor: from + data.length };
		view.dispatch({ changes, selection, userEvent: 'input.type', scrollIntoView: true });
		return true;
	}
});

/** What is marked. The browser knows it; the state of the editor learns of it a moment later. */
function marked(view: EditorView): { from: number; to: number } {
	const seen = (view.root as Document).getSelection?.();
	if (!seen?.anchorNode || !seen.focusNode || !view.contentDOM.contains(seen.anchorNode))
		return view.state.selection.main;
	const ends = [
		view.posAtDOM(seen.anchorNode, seen.anchorOffset),
		view.posAtDOM(seen.focusNode, seen.focusOffset)
	];
	return { from: Math.min(...ends), to: Math.max(...ends) };
}

function start({ text, label, phrases, schema, change, run, cancel }: CodeEditorOptions) {
	const done = (act: () => void) => () => {
		act();
		return true;
	};
	return EditorState.create({
		doc: text,
		extensions: [
			// Before the usual keys; Escape closes the list of proposals first.
			keymap.of([{ key: 'Mod-Enter', run: done(run), preventDefault: true }]),
			keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
			keymap.of([{ key: 'Escape', run: done(cancel) }]),
			...[lineNumbers(), history(), drawSelection(), bracketMatching(), closeBrackets()],
			replacing,
			autocompletion({ icons: false }),
			sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true }),
			...[syntaxHighlighting(colours), look, EditorView.lineWrapping],
			EditorState.phrases.of(phrases),
			// Long statements scroll: what scrolls must be reached by keyboard.
			EditorView.contentAttributes.of({
				...{ 'aria-label': label, autocapitalize: 'off', tabindex: '0' }
			}),
			EditorView.updateListener.of(
				({ docChanged, state }) => docChanged && change(state.doc.toString())
			)
		]
	});
}
