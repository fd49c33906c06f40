import type { Json } from "../../backend/generated";
import { isObject } from "../values";

/** The value at a path such as `agenda.a1.title`; undefined where there is none. */
export function valueAt(fields: { [field: string]: Json }, path: string): Json {
  return path.split(".").reduce<Json>((value, part) => (isObject(value) ? value[part] : undefined), fields);
}
