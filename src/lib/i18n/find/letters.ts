/** A text as it is compared, and where each of its letters stands in the text as printed. */
export interface Letters {
	text: string;
	from: readonly number[];
	to: readonly number[];
}

const isLetter = /[\p{Letter}\p{Number}]/u;

/**
 * Takes case, accents, ß and signs out of a text. With `joined`, a spelled-out umlaut becomes one letter
 * as in `fold`: "Flüchtlinge", "Fluechtlinge" and "fluchtlinge" are one. Without it, "Neueinstellung" keeps its "ein".
 */
export function letters(text: string, joined: boolean): Letters {
	const out: string[] = [];
	const from: number[] = [];
	const to: number[] = [];
	let at = 0;
	let hasJoined = false;
	for (const char of text) {
		const end = at + char.length;
		const plain = char
			.toLowerCase()
			.normalize('NFD')
			.replace(/\p{Mark}/gu, '');
		const isSpelled: boolean =
			joined && !hasJoined && plain === 'e' && /[aou]/.test(out.at(-1) ?? '');
		// A mark of its own and the e of a spelled umlaut belong to the letter before.
		if ((plain === '' || isSpelled) && to.length > 0) to[to.length - 1] = end;
		else
			for (const letter of plain === 'ß' ? 'ss' : plain) {
				const shown = isLetter.test(letter) ? letter : ' ';
				if (shown === ' ' && (out.at(-1) ?? ' ') === ' ') continue;
				out.push(shown);
				from.push(at);
				to.push(end);
			}
		hasJoined = isSpelled;
		at = end;
	}
	if (out.at(-1) === ' ') out.pop();
	return { text: out.join(''), from, to };
}
