/** A point of an outline; points off the curve bend it (TrueType, quadratic). */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** A closed line; clockwise ones fill, the others cut holes. */
export type Contour = readonly Point[];

interface Middle {
  readonly x: number;
  readonly y: number;
}

/** At an angle clockwise from above, in degrees. */
function at({ x, y }: Middle, radius: number, degrees: number, onCurve = true): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: Math.round(x + radius * Math.sin(angle)), y: Math.round(y + radius * Math.cos(angle)), onCurve };
}

/** Steps of 45 degrees; the control point between two lies outside the circle. */
function arc(middle: Middle, radius: number, from: number, to: number): Point[] {
  const points = [at(middle, radius, from)];
  for (let angle = from; angle < to; angle += 45) {
    points.push(at(middle, radius / Math.cos(Math.PI / 8), angle + 22.5, false), at(middle, radius, angle + 45));
  }
  return points;
}

const directed = (points: readonly Point[], isHole: boolean): Contour => (isHole ? points.toReversed() : points);

export function circle(middle: Middle, radius: number, isHole: boolean): Contour {
  return directed(arc(middle, radius, 0, 360).slice(0, -1), isHole);
}

/** A piece of a circle between two angles. */
export function pie(middle: Middle, radius: number, from: number, to: number): Contour {
  return [{ ...middle, onCurve: true }, ...arc(middle, radius, from, to)].map(({ x, y, onCurve }) => ({ x, y, onCurve }));
}

export function polygon(middle: Middle, angles: readonly number[], radius: number, isHole: boolean): Contour {
  return directed(
    angles.map((angle) => at(middle, radius, angle)),
    isHole,
  );
}

/** Five points. */
export function star(middle: Middle, radius: number, isHole: boolean): Contour {
  const points = Array.from({ length: 10 }, (_, index) => at(middle, index % 2 === 0 ? radius : radius * 0.4, index * 36));
  return directed(points, isHole);
}
