import type { QueryClient } from "@tanstack/react-query";
import type { CardView } from "../../backend/generated";

/** The card that was written a moment ago: only then does the core say its digits. */
const KEY = ["written card"];

export const rememberCard = (client: QueryClient, card: CardView): void => {
  client.setQueryData(KEY, card);
};

export const rememberedCard = (client: QueryClient): CardView | null =>
  client.getQueryData<CardView>(KEY) ?? null;
