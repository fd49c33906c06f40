// Every view of the window, for pictures of all of them: its name, its address, and what to do before the picture.
// Nothing is found by its words, so that the same list serves every language.

import { setTimeout as sleep } from "node:timers/promises";

/** How long what comes into view takes to be drawn. */
const REST = 150;

/** Runs in the page: the element of a selector, counted from 0, that is seen. */
function seen(selector, index) {
  const all = [...document.querySelectorAll(selector)].filter((element) => element.getBoundingClientRect().width > 0);
  return all.at(index) ?? null;
}

/** Clicks on what a selector finds, once it is there. */
const click = (selector, index = 0) => async (window) => {
  const element = await window.until(selector, () => window.run(seen, selector, index));
  await window.clickOn(element);
};

/** One thing after the other. */
const all = (...steps) => async (window) => {
  for (const step of steps) await step(window);
};

const tab = (index) => click('.detail [role="tab"]', index);
const part = (index) => click(".detail .tab-panel .segment", index);
const rearrange = (index) => click(".rearrange .button", index);
const press = (...chords) => (window) => window.press(...chords);
const type = (text) => (window) => window.type(text);

/** Runs in the page: some way down and along in whatever scrolls there. */
function scrollBy(selector, top, left) {
  const element = document.querySelector(selector);
  const along = document.documentElement.dir === "rtl" ? -left : left;
  element?.scrollTo(along, top);
  return element && `${element.scrollTop} ${element.scrollLeft}`;
}
/** What comes into view may grow: again until it stays. */
const scroll = (selector, top, left = 0) => async (window) => {
  let last = null;
  await window.until(selector, async () => {
    const now = await window.run(scrollBy, selector, top, left);
    const rests = now !== null && now === last;
    last = now;
    await sleep(REST);
    return rests;
  });
};

/** Chooses from a list that a field opens, counted from 0. */
const choose = (field, index, option) => all(click(field, index), click('[role="option"]', option));

/** Runs in the page: pastes a text where the focus is, as the clipboard would. */
function pasted(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
}
const paste = (text) => (window) => window.run(pasted, text);

/** Opens a mark of a chart by key, once it is known what lies behind it. */
const openMark = (index) => async (window) => {
  const focus = (at) => document.querySelectorAll(".chart-mark")[at]?.focus();
  await window.until("a mark to open", async () => {
    await window.run(focus, index);
    await window.press("Enter");
    await sleep(REST);
    return window.run(() => document.querySelector('[role="dialog"]') !== null);
  });
};

const BLOCK = "Senegal\t3\t\tmany\nAtlantis\t5\t6\n\nالمغرب\tكثير\t2\n";
const ACTION = "#/roadmap/action/act-1-09";
const INDICATOR = "#/indicators/indicator/ind-2-1";
const MEETING = "#/meetings/meeting/meeting-launch";
const REGISTERS = [
  "mechanism",
  "sustainability",
  "funding",
  "question",
  "gate",
  "cycle",
  "event",
  "resource",
  "network",
  "community",
  "instrument",
  "dimension",
  "country_group",
];
const PEOPLE = "#/sync?view=people";
const BROKEN_DOWN = `#/indicators/observation/${encodeURIComponent("KE-2025/ind-2-1@2025")}`;
const PASTED = "#/indicators?view=entry&by=indicator&indicator=ind-2-1&year=2025";
const drawnBy = (option) => all(tab(2), choose(".detail .tab-panel .select-button", 0, option));

export const VIEWS = [
  ["home", "#/home"],
  ["home-end", "#/home", scroll("main .page", 9999)],
  ["search", "#/home", all(press("Control+k"), type("ministr"))],
  ["search-commands", "#/home", press("Control+k")],
  ["menu", "#/home", click(".top-buttons .button", -1)],
  ["shortcuts", "#/home", press("?")],

  ["roadmap", "#/roadmap"],
  ["roadmap-detail", ACTION],
  ["roadmap-detail-middle", ACTION, scroll(".detail", 600)],
  ["roadmap-detail-end", ACTION, scroll(".detail", 9999)],
  ["roadmap-by-theme", "#/roadmap?by=theme"],
  ["roadmap-by-status", "#/roadmap?by=status"],
  ["roadmap-none", "#/roadmap?text=zzzzzz"],
  ["roadmap-filters", "#/roadmap", click(".toolbar .button")],
  ["roadmap-picked", "#/roadmap", all(click(".grid-pick", 2), click(".grid-pick", 3), click(".grid-pick", 4))],
  ["roadmap-edited", "#/roadmap", all(click('.grid [role="gridcell"][aria-colindex="2"]', 1), press("F2"))],
  ["timeline", "#/roadmap?view=timeline"],
  ["timeline-actions", "#/roadmap?view=timeline", scroll(".timeline", 736, 540)],
  ["timeline-detail", "#/roadmap/action/act-1-09?view=timeline"],
  ["timeline-milestone", "#/roadmap/milestone/ms-launch?view=timeline"],
  ["comparison", "#/roadmap?view=timeline&before=baseline-draft&after=baseline-final"],
  ["timeline-rows", "#/roadmap?view=timeline&form=rows"],
  ["board", "#/roadmap?view=board"],
  ["board-by-group", "#/roadmap?view=board&by=group"],
  ["board-detail", "#/roadmap/action/act-1-09?view=board"],
  ["matrix", "#/roadmap?view=matrix"],
  ["matrix-detail", "#/roadmap/action/act-1-09?view=matrix"],
  ["themes", "#/roadmap?view=themes"],
  ["themes-end", "#/roadmap?view=themes", scroll(".grid", 0, 9999)],
  ["themes-detail", "#/roadmap/action/act-1-09?view=themes"],
  ["dialog-move", ACTION, rearrange(0)],
  ["dialog-split", ACTION, rearrange(1)],
  ["dialog-merge", ACTION, rearrange(2)],
  ["dialog-table-read", "#/roadmap?open=table-read&of=action"],
  ["dialog-table-write", "#/roadmap?open=table-write&of=action"],

  ["indicators", "#/indicators"],
  ["indicator", INDICATOR],
  ["indicator-end", INDICATOR, scroll(".detail", 9999)],
  ["indicator-observations", INDICATOR, tab(1)],
  ["indicator-chart-time", INDICATOR, tab(2)],
  ["indicator-chart-countries", INDICATOR, drawnBy(1)],
  ["indicator-chart-together", INDICATOR, all(drawnBy(1), part(1))],
  ["indicator-chart-map", INDICATOR, all(drawnBy(1), part(2))],
  ["indicator-chart-region", INDICATOR, drawnBy(2)],
  ["indicator-chart-sex", INDICATOR, drawnBy(4)],
  ["indicator-chart-choices", INDICATOR, all(tab(2), click(".detail .tab-panel .select-button"))],
  ["dialog-behind", INDICATOR, all(tab(2), openMark(2))],
  ["dialog-behind-sex", INDICATOR, all(drawnBy(4), openMark(0))],
  ["entry", "#/indicators?view=entry&unit=KE&year=2025"],
  ["entry-by-indicator", "#/indicators?view=entry&by=indicator&indicator=ind-2-1"],
  ["dialog-paste", PASTED, all(click('.grid [role="gridcell"][aria-colindex="1"]', 1), paste(BLOCK))],
  ["entry-nothing-chosen", "#/indicators?view=entry"],
  ["review", "#/indicators?view=review"],
  ["review-returned", "#/indicators?view=review&state=returned"],
  ["observation", `#/indicators/observation/${encodeURIComponent("KE-2025/ind-1-1@2025")}?view=review&state=returned`],
  ["observation-broken-down", BROKEN_DOWN],
  ["observation-files", BROKEN_DOWN, scroll(".detail", 420)],
  ["observation-end", BROKEN_DOWN, scroll(".detail", 9999)],
  ["reported", "#/indicators?view=reported&year=2025"],
  ["own", "#/indicators?view=own&unit=KE"],
  ["theory", "#/indicators?view=theory"],
  ["theory-outline", "#/indicators?view=theory", click(".toolbar .segment", 1)],
  ["dashboard", "#/indicators?view=dashboard"],
  ["dashboard-middle", "#/indicators?view=dashboard", scroll(".dashboard", 480)],
  ["dashboard-more", "#/indicators?view=dashboard", scroll(".dashboard", 1100)],
  ["dashboard-end", "#/indicators?view=dashboard", scroll(".dashboard", 9999)],

  ["meetings", "#/meetings"],
  ["meeting-agenda", MEETING, tab(0)],
  ["meeting-notes", MEETING, tab(1)],
  ["meeting-decisions", MEETING, tab(2)],
  ["meeting-action-items", MEETING, tab(3)],
  ["meeting-about", MEETING, tab(4)],

  ["organisations", "#/directory"],
  ["organisation", "#/directory/organisation/org-unesco"],
  ["people", "#/directory?view=people"],
  ["people-detail", "#/directory?view=people", click(".grid-open")],
  ["groups", "#/directory?view=groups"],
  ["groups-end", "#/directory?view=groups", scroll(".group-page", 9999)],
  ["group", "#/directory/group/wg-1"],
  ["group-end", "#/directory/group/wg-1", scroll(".detail", 9999)],
  ["dialog-duplicates", "#/directory", click(".duplicates-banner button")],

  ...REGISTERS.map((register) => [`library-${register}`, `#/library?register=${register}`]),
  ["library-calendar", "#/library?register=event&view=calendar"],
  ["library-detail", "#/library?register=mechanism", click(".grid-open")],

  ["library-dimension-detail", "#/library/dimension/sex?register=dimension"],
  ["library-dimension-detail-end", "#/library/dimension/level?register=dimension", scroll(".detail", 9999)],
  ["library-country-group-detail", "#/library?register=country_group", click(".grid-open", 1)],
  ["library-country-group-end", "#/library?register=country_group", all(click(".grid-open", 1), scroll(".detail", 9999))],

  ["translations", "#/translations"],
  ["sync", "#/sync"],
  ["sync-deletion", "#/sync", scroll("main .page", 420)],
  ["sync-combine", "#/sync", click(".conflict-values + div .button")],
  ["conflict-mark", ACTION, click(".detail .conflict-mark")],
  ["sync-end", "#/sync", scroll("main .page", 9999)],
  ["sync-decide", "#/sync?view=decide"],
  ["sync-people", PEOPLE],
  ["sync-computers", "#/sync?view=computers"],
  ["dialog-invitation", `${PEOPLE}&open=invitation`],
  ["dialog-card", `${PEOPLE}&open=card`],
  ["dialog-past", "#/roadmap?open=past"],
  ["dialog-bundle-read", "#/sync?open=bundle-read"],
  ["dialog-bundle-write", "#/sync?open=bundle-write"],
  ["settings", "#/settings"],
  ["settings-end", "#/settings", scroll("main .page", 9999)],
];

/** The ways into a workspace, of a window that has none. */
export const FIRST = [
  ["welcome", "#/"],
  ...[0, 1, 2, 3, 4, 5].map((way) => [`welcome-${way + 1}`, "#/", click(".welcome-path", way)]),
];
