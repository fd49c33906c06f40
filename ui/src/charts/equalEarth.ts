// The Equal Earth projection: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection",
// International Journal of Geographical Information Science 33 (3), 2019, 454-465, equations 1 and 2.
// Areas keep their proportions, so that no region looks larger than it is.

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;

/** Degrees east and north, seen from a meridian, on a sphere of radius one; y grows to the north. */
export function equalEarth(
  [east, north]: readonly [number, number],
  meridian: number,
): [x: number, y: number] {
  const longitude = ((((east - meridian + 180) % 360) + 360) % 360) - 180;
  const theta = Math.asin(M * Math.sin((north * Math.PI) / 180));
  const squared = theta * theta;
  const sixth = squared ** 3;
  const slope = A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared);
  return [
    (((longitude * Math.PI) / 180) * Math.cos(theta)) / (M * slope),
    theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared)),
  ];
}
