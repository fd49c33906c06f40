import { Plus } from "lucide-react";
import { Button } from "./Button";
import { useMay } from "./may";

/** Makes a record; not there for those who only read. */
export function NewButton({ label, onPress }: { label: string; onPress(): void }) {
  const may = useMay();
  if (!may.write) return null;
  return (
    <Button onPress={onPress}>
      <Plus size={14} aria-hidden />
      {label}
    </Button>
  );
}
