export function rollUp(entry: string, read?: (path: string) => string): string;
