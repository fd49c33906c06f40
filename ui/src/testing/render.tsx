import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../app/App";
import { createQueryClient } from "../backend/queries";
import { memoryBackend, type MemoryBackend, type MemoryOptions } from "./memory";

export interface Shown {
  backend: MemoryBackend;
  user: UserEvent;
  container: HTMLElement;
}

/** The whole application at an address, over a backend in memory. */
export function show(
  address: string,
  options: MemoryOptions = {},
  prepare: (backend: MemoryBackend) => void = () => undefined,
): Shown {
  window.location.hash = address;
  const backend = memoryBackend(options);
  prepare(backend);
  const { container } = render(<App backend={backend} client={createQueryClient()} />);
  return { backend, user: userEvent.setup(), container };
}

/** Text without the marks that isolate names from the sentence around them. */
export function plain(text: string | null): string {
  return (text ?? "").replace(/[\u2066-\u2069]/g, "");
}
