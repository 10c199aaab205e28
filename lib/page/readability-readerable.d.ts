/** The gate alone, without the parser beside it; the package ships types for both together only. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    page: Document,
    options?: { visibilityChecker?: (node: Node) => boolean },
  ): boolean;
}
