import loadHighs, { type Highs, type VariableType } from 'highs';

/** Numbers between bounds, and equations between them: factors by the place of the number, adding up to zero. */
export interface Program {
	bounds: readonly (readonly [low: number, high: number])[];
	rows: readonly (readonly (readonly [at: number, factor: number])[])[];
	/** Whether only whole numbers count. */
	whole: boolean;
}

/** Finds numbers that fit and make a weighted sum as small as possible; undefined where none fit. */
export type Minimise = (weights: ReadonlyMap<number, number>) => readonly number[] | undefined;

let loading: Promise<Highs> | undefined;

/** The solver, loaded when it is needed first. */
export const loadSolver = (): Promise<Highs> => (loading ??= loadHighs());

/** Lets a program be asked again and again. */
export function solve<T>(highs: Highs, program: Program, ask: (minimise: Minimise) => T): T {
	const { infinity, constants } = highs;
	const { bounds, rows } = program;
	const count = bounds.length;
	const finite = (value: number) => (Number.isFinite(value) ? value : infinity);
	const starts = new Int32Array(rows.length + 1);
	for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
	const model = highs.createModel({
		numCols: count,
		numRows: rows.length,
		colCost: new Float64Array(count),
		colLower: Float64Array.from(bounds, ([low]) => low),
		colUpper: Float64Array.from(bounds, ([, high]) => finite(high)),
		rowLower: new Float64Array(rows.length),
		rowUpper: new Float64Array(rows.length),
		matrix: {
			format: 'csr',
			numRows: rows.length,
			numCols: count,
			starts,
			indices: Int32Array.from(rows.flatMap((row) => row.map(([at]) => at))),
			values: Float64Array.from(rows.flatMap((row) => row.map(([, factor]) => factor)))
		}
	});
	model.options.set({ output_flag: false });
	const setKind = (kind: VariableType) => {
		for (let at = 0; at < count; at += 1) model.changeColIntegrality(at, kind);
	};
	const run = () => {
		model.run();
		return model.getModelStatus() === constants.modelStatus.optimal
			? [...model.getSolution().colValue]
			: undefined;
	};
	let last: readonly number[] = [];
	const minimise: Minimise = (weights) => {
		for (const at of last) model.changeColCost(at, 0);
		for (const [at, weight] of weights) model.changeColCost(at, weight);
		last = [...weights.keys()];
		const found = run();
		if (!found || !program.whole) return found;
		if (found.every(isWhole)) return found.map(Math.round);
		setKind(constants.variableType.integer);
		const whole = run()?.map(Math.round);
		setKind(constants.variableType.continuous);
		return whole;
	};
	try {
		return ask(minimise);
	} finally {
		model.dispose();
	}
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;
