import { useQueryClient } from "@tanstack/react-query";
import { useBackend } from "../../backend/context";
import type { Density, Settings, Theme } from "../../backend/generated";
import { refreshAll } from "../../backend/queries";
import { useT } from "../../i18n/I18n";
import { LANGUAGES } from "../../i18n/languages";
import { useNotices } from "../../shared/Notices";
import { Segments } from "../../shared/Segments";
import { Select } from "../../shared/Select";

const THEMES: readonly Theme[] = ["system", "light", "dark", "contrast"];
const DENSITIES: readonly Density[] = ["comfortable", "compact"];

export function AppearanceSection({ settings }: { settings: Settings }) {
  const t = useT();
  const backend = useBackend();
  const client = useQueryClient();
  const notices = useNotices();

  const change = async (part: Partial<Settings>) => {
    try {
      const state = await backend.call("settings_set", { ...settings, ...part });
      client.setQueryData(["app_state", {}], state);
      // Texts come from the core in the chosen language: they are read again.
      await refreshAll(client);
    } catch (thrown) {
      notices.problem(thrown);
    }
  };

  return (
    <section className="section" aria-labelledby="settings-appearance">
      <h2 id="settings-appearance">{t("appearance")}</h2>
      <div className="settings-row">
        <Select
          label={t("language")}
          options={LANGUAGES.map(({ id, name }) => ({ id, label: name }))}
          value={settings.language}
          onChange={(id) => {
            const language = LANGUAGES.find((known) => known.id === id)?.id;
            if (language) void change({ language });
          }}
        />
      </div>
      <div className="settings-row">
        <p className="field-label" aria-hidden>
          {t("theme")}
        </p>
        <Segments
          label={t("theme")}
          segments={THEMES.map((id) => ({ id, label: t(`theme-${id}`) }))}
          value={settings.theme}
          onChange={(id) => {
            const theme = THEMES.find((known) => known === id);
            if (theme) void change({ theme });
          }}
        />
      </div>
      <div className="settings-row">
        <p className="field-label" aria-hidden>
          {t("density")}
        </p>
        <Segments
          label={t("density")}
          segments={DENSITIES.map((id) => ({ id, label: t(`density-${id}`) }))}
          value={settings.density}
          onChange={(id) => {
            const density = DENSITIES.find((known) => known === id);
            if (density) void change({ density });
          }}
        />
      </div>
    </section>
  );
}
