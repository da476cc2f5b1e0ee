import { useState, type DragEvent } from 'react';

/** Moves an item with the pointer: it is dropped before the row that it is let go over. */
export const useDragging = (items: readonly { readonly id: string }[], move: (from: number, to: number) => void) => {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const at = (id: string | null): number => items.findIndex((item) => item.id === id);
  const end = (): void => { setDragged(null); setOver(null); };
  return {
    over: dragged === null ? null : over,
    grip: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>): void => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        const row = event.currentTarget.closest('li');
        if (row !== null) event.dataTransfer.setDragImage(row, 16, 16);
        setDragged(id);
      },
      onDragEnd: end,
    }),
    row: (id: string) => ({
      onDragOver: (event: DragEvent<HTMLElement>): void => {
        if (dragged === null) return;
        event.preventDefault();
        if (over !== id) setOver(id);
      },
      onDrop: (event: DragEvent<HTMLElement>): void => {
        event.preventDefault();
        if (dragged !== null) move(at(dragged), at(id));
        end();
      },
    }),
  };
};
