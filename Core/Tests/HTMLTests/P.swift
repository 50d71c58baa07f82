import Testing

@Test func placeholderK() {}
