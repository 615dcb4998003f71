/** A stylesheet as text: the build minifies it for the shadow root. */
declare module '*?inline' {
  const text: string
  export default text
}
