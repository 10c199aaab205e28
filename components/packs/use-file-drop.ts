import { useEffect, useRef, useState } from 'preact/hooks';

/** A ref whose element takes files that are dropped anywhere on it, and whether some are held over it now. */
export function useFileDrop<E extends HTMLElement>(onFiles: (files: FileList) => void) {
  const element = useRef<E>(null);
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const place = element.current;
    if (place === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const listen = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      place.addEventListener(type, hear, { signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (!place.contains(relatedTarget as Node | null)) setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const { files = null } = event.dataTransfer ?? {};
      if (files && files.length > 0) take.current(files);
    });
    return () => listening.abort();
  }, []);
  return { element, isOver };
}
