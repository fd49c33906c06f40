import { useMemo, useSyncExternalStore } from "react";
import type { Kind } from "../backend/generated";

export const SCREENS = [
  "home",
  "roadmap",
  "indicators",
  "meetings",
  "directory",
  "library",
  "translations",
  "sync",
  "settings",
] as const;
/** The screens that Alt 1, Alt 2 … lead to, in this order. */
export const NUMBERED = [
  "home",
  "roadmap",
  "indicators",
  "meetings",
  "directory",
  "library",
  "sync",
] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  screen: Screen;
  /** The record shown beside the list. */
  kind: Kind | null;
  id: string | null;
  query: { [name: string]: string };
}

const KIND_SCREENS: { [kind in Kind]: Screen } = {
  programme: "home",
  group: "directory",
  action: "roadmap",
  indicator: "indicators",
  observation: "indicators",
  meeting: "meetings",
  organisation: "directory",
  person: "directory",
  milestone: "roadmap",
  baseline: "roadmap",
  communication: "home",
  questionnaire: "home",
  review: "indicators",
  mechanism: "library",
  sustainability: "library",
  question: "library",
  funding: "library",
  resource: "library",
  network: "library",
  community: "library",
  event: "library",
  gate: "library",
  instrument: "library",
  cycle: "library",
  dimension: "library",
  country_group: "library",
  theory: "indicators",
  view: "home",
  dashboard: "indicators",
  participant: "sync",
};

/** Reads an address such as `#/roadmap/action/act-1-01?view=timeline`; an unknown one leads home. */
export function parseAddress(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?");
  const [screen, kind, id] = path.split("/").map((part) => decodeURIComponent(part));
  return {
    screen: SCREENS.find((known) => known === screen) ?? "home",
    kind: kind !== undefined && kind in KIND_SCREENS ? (kind as Kind) : null,
    id: id === undefined || id === "" ? null : id,
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The address of a screen or record; parts of the query that are empty are left out. */
export function addressOf(route: Partial<Route> & { screen: Screen }): string {
  const parts: string[] = [route.screen];
  if (route.kind && route.id) parts.push(route.kind, encodeURIComponent(route.id));
  const query = new URLSearchParams(Object.entries(route.query ?? {}).filter(([, value]) => value !== ""));
  const search = query.toString();
  return `#/${parts.join("/")}${search ? `?${search}` : ""}`;
}

/** The address one is at, with a few parts of its query changed. */
export function addressHere(changes: { [name: string]: string }): string {
  const route = parseAddress(window.location.hash);
  return addressOf({ ...route, query: { ...route.query, ...changes } });
}

export function recordAddress(kind: Kind, id: string): string {
  return addressOf({ screen: KIND_SCREENS[kind], kind, id });
}

export function navigate(address: string): void {
  window.location.hash = address;
}

/** Moves within history without adding to it: for filters and view switches. */
export function replaceAddress(address: string): void {
  window.history.replaceState(null, "", address);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

/** Opens a record beside the list, keeping the list's own view; null closes it. */
export function useOpenRecord(): (kind: Kind, id: string | null) => void {
  const route = useRoute();
  return (kind, id) => navigate(addressOf({ screen: route.screen, kind, id, query: route.query }));
}

/** Changes parts of the address's query in place. */
export function useSetQuery(): (changes: { [name: string]: string }) => void {
  const route = useRoute();
  return (changes) => replaceAddress(addressOf({ ...route, query: { ...route.query, ...changes } }));
}
