"use client";

import { ErrorPage } from "../screens/frame/error-page";

export default ErrorPage;
