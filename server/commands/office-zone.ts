/** Where "today" is decided for the desk: deadlines and checks are looked at from Japan. */
export const OFFICE_ZONE = 'Asia/Tokyo'
