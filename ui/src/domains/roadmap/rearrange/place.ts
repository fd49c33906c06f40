// Where an action goes when it is moved among its neighbours.

interface Placed {
  id: string;
}

/**
 * The action after which `id` stands when it moves one place among those shown with it; null for the first place,
 * undefined where it has no neighbour on that side. What lies between two that are shown together stays where it is.
 */
export function placeBeside(
  all: readonly Placed[],
  shown: readonly Placed[],
  id: string,
  step: 1 | -1,
): string | null | undefined {
  const at = shown.findIndex((row) => row.id === id);
  const neighbour = at < 0 ? undefined : shown[at + step];
  if (!neighbour) return undefined;
  if (step === 1) return neighbour.id;
  const others = all.filter((row) => row.id !== id);
  return others[others.findIndex((row) => row.id === neighbour.id) - 1]?.id ?? null;
}

/**
 * The action after which `id` stands in a theme: the chosen one, or for none what comes before the first of the theme,
 * so that the order of everything else is kept.
 */
export function placeInTheme(
  all: readonly Placed[],
  inTheme: readonly Placed[],
  id: string,
  after: string | null,
): string | null {
  if (after !== null) return after;
  const others = all.filter((row) => row.id !== id);
  const first = inTheme.find((row) => row.id !== id);
  const at = first ? others.findIndex((row) => row.id === first.id) : all.findIndex((row) => row.id === id);
  return others[at - 1]?.id ?? null;
}
