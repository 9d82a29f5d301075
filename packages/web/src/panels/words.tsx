import { useDesk } from '../document/desk-context.ts'

/** Words of the document, in its language and direction whatever the interface's are. */
export const Words = ({ children }: { readonly children: string }) => {
  const { language, direction } = useDesk().reading.document
  return (
    <bdi lang={language === 'und' ? undefined : language} dir={direction}>
      {children}
    </bdi>
  )
}
