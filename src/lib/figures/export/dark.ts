import type { Role } from '../../charts/kit/spec.ts';
import { colours, inks, onColours, textColours } from '../../charts/kit/modes.ts';
import type { Ink } from '../../charts/kit/theme.ts';

/** Colours of an element as its attributes. */
interface Painted {
	fill?: string;
	stroke?: string;
}

const isRole = (name: string): name is Role => Object.hasOwn(colours.dark, name);
const isInk = (name: string): name is Ink => Object.hasOwn(inks.dark, name);
const paper = inks.dark.paper;

/** What each kind of element of a chart is painted in, by its role. */
const kinds: Readonly<Record<string, (role: Role) => Painted>> = {
	'k-area': (role) => ({ fill: colours.dark[role] }),
	'k-line': (role) => ({ stroke: colours.dark[role] }),
	'k-hollow': (role) => ({ fill: paper, stroke: colours.dark[role] }),
	'k-named': (role) => ({ fill: textColours.dark[role] }),
	'k-on': (role) => ({ fill: onColours.dark[role] })
};

/** Dark colours of an element of a picture by its classes; by its light colours where it has none. */
export function darkOf(classes: readonly string[], light: Painted): Painted {
	const names = classes.map((name) => name.replace(/^k-/, ''));
	const role = names.find(isRole);
	const kind = classes.map((name) => kinds[name]).find((found) => found !== undefined);
	if (role && kind) return kind(role);
	for (const name of names) {
		const [part, of = ''] = name.split('-');
		if (part === 'ink' && isInk(of)) return { fill: inks.dark[of] };
		if (part === 'rule' && isInk(of)) return { stroke: inks.dark[of] };
	}
	const changed = (colour: string | undefined) =>
		(Object.keys(inks.light) as Ink[]).flatMap((name) =>
			inks.light[name] === colour ? [inks.dark[name]] : []
		)[0];
	const [fill, stroke] = [changed(light.fill), changed(light.stroke)];
	return { ...(fill && { fill }), ...(stroke && { stroke }) };
}

/** Paints a drawn picture dark: its colours are attributes, so that they survive every program. */
export function darken(svg: SVGElement): void {
	for (const element of svg.querySelectorAll('*')) {
		const of = (name: string) => element.getAttribute(name) ?? undefined;
		const [fill, stroke] = [of('fill'), of('stroke')];
		const light = { ...(fill && { fill }), ...(stroke && { stroke }) };
		for (const [name, colour] of Object.entries(darkOf([...element.classList], light)))
			if (of(name) !== 'none') element.setAttribute(name, colour);
	}
}
