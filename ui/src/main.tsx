import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import type { Backend } from "./backend/backend";
import { createQueryClient } from "./backend/queries";

async function chooseBackend(): Promise<Backend> {
  // The memory backend is for looking at the interface in a browser; a production build leaves it out.
  if (import.meta.env.DEV) {
    const options = new URLSearchParams(window.location.search);
    if (options.has("memory")) {
      const { memoryFromAddress } = await import("./testing/fromAddress");
      return memoryFromAddress(options);
    }
  }
  const { tauriBackend } = await import("./backend/tauri");
  return tauriBackend;
}

const root = document.getElementById("root");
if (root) {
  const backend = await chooseBackend();
  createRoot(root).render(
    <StrictMode>
      <App backend={backend} client={createQueryClient()} />
    </StrictMode>,
  );
}
