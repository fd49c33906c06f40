import type { FluentVariable } from "@fluent/bundle";

export type MessageArgs = { [name: string]: FluentVariable };
export type Translate = (id: string, args?: MessageArgs) => string;
