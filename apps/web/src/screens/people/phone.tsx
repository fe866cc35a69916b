/** A phone number as a link dials it. */
const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/g, "")}`;

/** A number to tap, in its own direction. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="phone" href={dialled(number)}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
