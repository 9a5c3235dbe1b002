import { px } from '../kit/size.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';

/** What is missing (below zero) or too much (above). */
export interface BalanceRow {
	name: string;
	value: number;
	text: string;
}
interface Bar {
	name: string;
	nameY: number;
	text: string;
	textX: number;
	textY: number;
	anchor: 'start' | 'end';
	x: number;
	y: number;
	width: number;
	isSurplus: boolean;
}
export interface BalanceLayout {
	width: number;
	height: number;
	barHeight: number;
	zero: { x: number; y1: number; y2: number };
	bars: Bar[];
}

const barHeight = 18;
const rowHeight = 44;
const away = 6;

/** Lays out bars on both sides of zero, each below its name, with its value at the end. */
export function layoutBalance(rows: readonly BalanceRow[], width = 320): BalanceLayout {
	const room = Math.max(0, ...rows.map(({ text }) => textWidth(text, font.label, true))) + away;
	const least = Math.min(0, ...rows.map(({ value }) => value));
	const most = Math.max(0, ...rows.map(({ value }) => value));
	const left = least < 0 ? room : 0;
	const space = width - left - (most > 0 ? room : 0);
	const x = (value: number) => px(left + ((value - least) / (most - least || 1)) * space);
	const zero = x(0);
	const bars = rows.map(({ name, value, text }, index): Bar => {
		const y = index * rowHeight + 18;
		const end = x(value);
		return {
			...{ name, nameY: y - 5, text, y, isSurplus: value > 0 },
			...{ x: Math.min(end, zero), width: px(Math.abs(end - zero)) },
			textX: px(value < 0 ? end - away : end + away),
			textY: y + 13.5,
			anchor: value < 0 ? 'end' : 'start'
		};
	});
	const height = rows.length * rowHeight;
	return { width, height, barHeight, zero: { x: zero, y1: 12, y2: height - 4 }, bars };
}
