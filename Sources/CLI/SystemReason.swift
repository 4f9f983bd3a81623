import Foundation

/// Why the system did not do something, in its own words; Foundation's leave the reason out.
enum SystemReason {
  static func of(_ error: any Error) -> String {
    var error = error as NSError
    while let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { error = inner }
    return error.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(error.code))).lowercased() : error.localizedDescription
  }
}
