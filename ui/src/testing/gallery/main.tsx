// `vite`, then /src/testing/gallery/index.html?language=ar&theme=dark: the charts to look at in a browser.

import { createRoot } from "react-dom/client";
import type { Language } from "../../backend/generated";
import { I18nRoot } from "../../i18n/I18n";
import "../../shared/base.css";
import "./gallery.css";
import { Gallery } from "./Gallery";

const options = new URLSearchParams(window.location.search);
const language = (options.get("language") ?? "en") as Language;
document.documentElement.dataset["theme"] = options.get("theme") ?? "light";
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <I18nRoot language={language}>
      <Gallery />
    </I18nRoot>,
  );
}
