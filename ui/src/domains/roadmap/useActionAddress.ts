import { addressOf, useRoute } from "../../frame/router";

/** The address of an action beside the view that is shown, which stays as it is. */
export function useActionAddress(): (id: string) => string {
  const { screen, query } = useRoute();
  return (id) => addressOf({ screen, kind: "action", id, query });
}
