import { Waiting } from "../../../../../ui/waiting";

export default Waiting;
